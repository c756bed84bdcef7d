package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.AccessEvent.AccessRemoved;
import dev.chargehand.event.AccessEvent.AssetScopeChanged;
import dev.chargehand.event.AccessEvent.DataAccessRevoked;
import dev.chargehand.event.AccessEvent.OwnershipTransferred;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.InvitationEvent.Invited;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.event.RequestEvent.DataRequested;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contradicts the keys within one change, which no command does. */
class ConflictsTest {
    private static final Instant AT = Instant.ofEpochMilli(1_000);
    private static final UserId USER = UserId.opaque("someone");
    private static final SiteId SITE = new SiteId(id(1));
    private static final SiteId OTHER_SITE = new SiteId(id(2));
    private static final TeamId OWNER = new TeamId(id(3));
    private static final TeamId GUEST = new TeamId(id(4));
    private static final AssetId ASSET = AssetId.charger(id(5));

    private final State state = new State();

    @BeforeEach
    void two_teams_and_a_site_of_one() {
        make(new TeamEvent.TeamCreated(team(OWNER)), new TeamEvent.TeamCreated(team(GUEST)));
        make(new SiteEvent.SiteCreated(site(SITE)), new SiteEvent.SiteCreated(site(OTHER_SITE)));
        make(new AccessGiven(SiteAccess.owner(SITE, OWNER, AT), AssetScope.all()));
    }

    @Test
    void an_invitation_is_replaced_in_one_change_and_not_doubled() {
        make(new Invited(invitation(10), token('a')));

        assertLost(new Invited(invitation(11), token('b')));
        make(new InvitationClosed(invitation(10), InvitationStatus.REPLACED), new Invited(invitation(11), token('b')));

        assertThat(state.invitations.pendingTo(SITE, USER)).isEqualTo(invitation(11));
        assertThat(state.invitations.get(new InvitationId(id(10))).status()).isEqualTo(InvitationStatus.REPLACED);
    }

    @Test
    void an_invitation_is_closed_once_even_within_a_change() {
        make(new Invited(invitation(10), token('a')));
        Event closing = new InvitationClosed(invitation(10), InvitationStatus.VOIDED);

        assertMissing(closing, closing);
        make(closing);
        assertMissing(closing);
    }

    @Test
    void no_two_invitations_share_a_token_even_when_the_first_is_closed() {
        make(new Invited(invitation(10), token('a')));

        assertLost(
                new InvitationClosed(invitation(10), InvitationStatus.REPLACED),
                new Invited(invitation(11), token('a')));
    }

    @Test
    void a_request_is_asked_again_in_the_change_that_closes_the_former() {
        make(given(), new DataRequested(request(10)));

        assertLost(new DataRequested(request(11)));
        make(new DataRequestClosed(request(10), RequestStatus.OVERTAKEN), new DataRequested(request(11)));

        assertThat(state.requests.pending(SITE, GUEST)).contains(request(11));
        assertMissing(new DataRequestClosed(request(10), RequestStatus.DENIED));
    }

    @Test
    void a_record_that_was_given_becomes_the_owners_in_the_same_change() {
        make(given(), passed(OWNER, GUEST));

        assertThat(state.site(SITE).owner).isSameAs(state.team(GUEST));
        assertThat(state.site(SITE).of(OWNER))
                .isEqualTo(SiteAccess.owner(SITE, OWNER, AT).asFormerOwner(DataAccess.none(), AT));
        assertThat(state.team(GUEST).sites.get(SITE)).isEqualTo(SiteAccess.owner(SITE, GUEST, AT));
    }

    @Test
    void ownership_passes_from_the_owner_to_another_team_with_a_record() {
        assertMissing(passed(OWNER, GUEST));
        make(given());

        assertMissing(passed(GUEST, OWNER));
        assertMissing(passed(OWNER, OWNER));
        assertMissing(passed(OWNER, GUEST), passed(OWNER, GUEST));
        make(passed(OWNER, GUEST), passed(GUEST, OWNER));
        assertThat(state.site(SITE).owner).isSameAs(state.team(OWNER));
    }

    @Test
    void a_record_that_was_removed_in_a_change_can_be_given_again_and_not_changed() {
        make(given());

        assertMissing(removed(), new DataAccessRevoked(SITE, GUEST, DataAccess.none()));
        assertMissing(removed(), removed());
        assertLost(given());
        make(removed(), given());
        assertThat(state.site(SITE).access).hasSize(2);
    }

    @Test
    void a_team_is_deleted_in_the_change_that_removes_its_last_record() {
        make(given());
        Event deleted = new TeamEvent.TeamDeleted(team(GUEST));

        assertMissing(deleted);
        assertMissing(removed(), given(), deleted);
        make(removed(), deleted);
        assertThat(state.teams).containsOnlyKeys(OWNER);
    }

    @Test
    void an_asset_is_on_one_site() {
        make(new AssetAdded(SITE, ASSET));

        assertLost(new AssetAdded(OTHER_SITE, ASSET));
        assertMissing(new AssetRemoved(OTHER_SITE, ASSET));
        make(new AssetRemoved(SITE, ASSET), new AssetAdded(OTHER_SITE, ASSET));
        assertThat(state.assets.siteOf(ASSET)).isSameAs(state.site(OTHER_SITE));
    }

    @Test
    void only_assets_on_the_site_are_listed() {
        make(given());
        Event limited = new AssetScopeChanged(SITE, GUEST, AssetScope.all(), AssetScope.limited(ASSET));

        assertMissing(limited);
        make(new AssetAdded(SITE, ASSET), limited);
        assertMissing(new AssetRemoved(SITE, ASSET), limited);
        make(new AssetRemoved(SITE, ASSET));
        assertThat(state.site(SITE)
                        .scopeOf(Objects.requireNonNull(state.team(GUEST).sites.get(SITE))))
                .isEqualTo(AssetScope.limited());
    }

    private void make(Event... events) {
        Change change = new Change(AT, USER, List.of(events));
        Conflicts.check(state, change);
        state.apply(change);
    }

    private void assertLost(Event... events) {
        assertThatThrownBy(() -> make(events)).isInstanceOf(ConcurrentChangeException.class);
    }

    private void assertMissing(Event... events) {
        assertThatThrownBy(() -> make(events)).isExactlyInstanceOf(StorageException.class);
    }

    private static Team team(TeamId id) {
        return new Team(id, "a team", Optional.empty(), TeamType.OTHER, Optional.empty(), AT, AT);
    }

    private static Site site(SiteId id) {
        return new Site(id, SiteDraft.named("a site").check().orThrow(), AT, AT);
    }

    private static Event given() {
        return new AccessGiven(guest(), AssetScope.all());
    }

    private static Event removed() {
        return new AccessRemoved(guest(), AssetScope.all());
    }

    private static SiteAccess guest() {
        return new SiteAccess(SITE, GUEST, false, DataAccess.none(), true, AT, AT);
    }

    private static Event passed(TeamId from, TeamId to) {
        return new OwnershipTransferred(SITE, from, to, DataAccess.none(), DataAccess.none(), AssetScope.all());
    }

    private static DataRequest request(int number) {
        return new DataRequest(
                new DataRequestId(id(number)),
                SITE,
                GUEST,
                USER,
                "to see",
                DataAccess.always(),
                RequestStatus.PENDING,
                AT,
                AT);
    }

    private static Invitation invitation(int number) {
        return new Invitation(
                new InvitationId(id(number)),
                SITE,
                OWNER,
                USER,
                USER,
                new Offer.Ownership(),
                InvitationStatus.PENDING,
                AT,
                AT.plusSeconds(60),
                AT);
    }

    private static TokenHash token(char digit) {
        return new TokenHash(String.valueOf(digit).repeat(64));
    }

    private static UUID id(int number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
