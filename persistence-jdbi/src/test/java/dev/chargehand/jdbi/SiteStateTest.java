package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.charger;
import static dev.chargehand.jdbi.Given.given;
import static dev.chargehand.jdbi.Given.invitation;
import static dev.chargehand.jdbi.Given.invited;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.request;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static dev.chargehand.jdbi.Given.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What events on a site leave in the rows, as a later unit of work finds it, on both databases. */
final class SiteStateTest {
    private static final Instant LATER = AT.plusMillis(5);
    private static final AssetScope LISTED = AssetScope.limited(charger(1), charger(2));
    private static final Locks ALL = Locks.of(Set.of(team(1), team(2)), Set.of(site(1), site(2)));

    private interface Check {
        void on(Storage storage);
    }

    /** Team 1 with Anne owns sites 1 and 2, team 2 with Anne and Bert has two of the three chargers of site 1. */
    private static void onBoth(Check check) {
        try (SqliteFixture sqlite = SqliteFixture.inTemporaryFile();
                JdbiStorage postgresql = PostgresServer.newStorage()) {
            for (Storage storage : List.of(sqlite.storage(), postgresql)) {
                apply(
                        storage,
                        AT,
                        teamCreated(team(1)),
                        memberAdded(team(1), 1, ANNE, Role.ADMIN),
                        teamCreated(team(2)),
                        memberAdded(team(2), 2, ANNE, Role.MEMBER),
                        memberAdded(team(2), 3, UserId.opaque("bert"), Role.ADMIN),
                        siteCreated(site(1)),
                        ownerGiven(site(1), team(1)),
                        siteCreated(site(2)),
                        ownerGiven(site(2), team(1)),
                        new AssetEvent.AssetAdded(site(1), charger(1)),
                        new AssetEvent.AssetAdded(site(1), charger(2)),
                        new AssetEvent.AssetAdded(
                                site(1), AssetId.meter(charger(1).value())),
                        given(site(1), team(2), DataAccess.until(LATER), LISTED));
                check.on(storage);
            }
        }
    }

    private static void apply(Storage storage, Instant at, Event... events) {
        boolean applied = storage.<Boolean>write(unit -> {
            unit.lock(ALL);
            unit.apply(new Change(at, ANNE, List.of(events)));
            return true;
        });
        assertThat(applied).isTrue();
    }

    private static UnitOfWork unit(Storage storage) {
        return EachCall.in(storage);
    }

    private static PlaceFacts place(Storage storage, long team) {
        return unit(storage).place(site(1), team(team)).orElseThrow();
    }

    @Test
    void a_record_comes_with_its_assets_and_its_pending_request() {
        onBoth(storage -> {
            DataRequest request = request(1, site(1), team(2));
            apply(storage, AT, new RequestEvent.DataRequested(request));
            SiteAccess access = new SiteAccess(site(1), team(2), false, DataAccess.until(LATER), false, AT, AT);
            assertThat(place(storage, 2)).isEqualTo(new PlaceFacts(access, LISTED, Optional.of(request)));
            assertThat(unit(storage).places(team(2))).containsExactly(place(storage, 2));
            assertThat(unit(storage).places(team(1))).hasSize(2);
            assertThat(unit(storage).place(site(2), team(2))).isEmpty();
            Standing standing = new Standing(access, LISTED, Role.MEMBER);
            assertThat(unit(storage).standing(site(1), team(2), ANNE)).contains(standing);
            assertThat(unit(storage).standing(site(1), team(1), UserId.opaque("bert")))
                    .isEmpty();
            assertThat(unit(storage).site(site(1), ANNE).orElseThrow().standings())
                    .containsExactly(
                            new Standing(SiteAccess.owner(site(1), team(1), AT), AssetScope.all(), Role.ADMIN),
                            standing);
            assertThat(unit(storage).site(site(2), UserId.opaque("bert"))).isEmpty();
        });
    }

    @Test
    void a_grant_a_revocation_and_another_scope_change_one_record_and_say_when() {
        onBoth(storage -> {
            apply(
                    storage,
                    LATER,
                    new AccessEvent.DataAccessGranted(site(1), team(2), DataAccess.until(LATER), DataAccess.always()));
            SiteAccess access = new SiteAccess(site(1), team(2), false, DataAccess.always(), false, AT, LATER);
            assertThat(place(storage, 2).access()).isEqualTo(access);
            AssetScope other =
                    AssetScope.limited(charger(2), AssetId.meter(charger(1).value()));
            apply(
                    storage,
                    LATER,
                    new AccessEvent.DataAccessRevoked(site(1), team(2), DataAccess.always()),
                    new AccessEvent.AssetScopeChanged(site(1), team(2), LISTED, other));
            assertThat(place(storage, 2))
                    .isEqualTo(new PlaceFacts(access.withData(DataAccess.none(), LATER), other, Optional.empty()));
            apply(
                    storage,
                    LATER,
                    new AccessEvent.AssetScopeChanged(site(1), team(2), other, AssetScope.all()),
                    new AccessEvent.AssetScopeChanged(site(1), team(2), AssetScope.all(), LISTED),
                    new AccessEvent.AssetScopeChanged(site(1), team(2), LISTED, other));
            assertThat(place(storage, 2).scope()).isEqualTo(other);
            assertThat(place(storage, 1).access().updatedAt()).isEqualTo(AT);
        });
    }

    @Test
    void an_asset_that_leaves_its_site_leaves_every_list() {
        onBoth(storage -> {
            assertThat(unit(storage).siteOf(charger(1))).contains(site(1));
            assertThat(unit(storage).hasAssets(site(1))).isTrue();
            assertThat(unit(storage).hasAssets(site(2))).isFalse();
            assertThat(unit(storage)
                            .present(
                                    site(1),
                                    List.of(
                                            charger(2),
                                            charger(9),
                                            AssetId.meter(charger(2).value()))))
                    .containsExactly(charger(2));
            assertThat(unit(storage).present(site(2), LISTED.listed())).isEmpty();
            assertThat(unit(storage).present(site(1), List.of())).isEmpty();
            apply(
                    storage,
                    LATER,
                    new AssetEvent.AssetRemoved(site(1), charger(1)),
                    new AssetEvent.AssetRemoved(site(1), charger(2)));
            assertThat(unit(storage).siteOf(charger(1))).isEmpty();
            assertThat(place(storage, 2).scope()).isEqualTo(AssetScope.limited());
            assertThat(place(storage, 2).access().allAssets()).isFalse();
            apply(
                    storage,
                    LATER,
                    new AccessEvent.AccessRemoved(place(storage, 2).access(), AssetScope.limited()),
                    given(site(1), team(2), DataAccess.none(), AssetScope.all()));
            assertThat(place(storage, 2).scope()).isEqualTo(AssetScope.all());
        });
    }

    @Test
    void ownership_passes_in_one_step() {
        onBoth(storage -> {
            apply(
                    storage,
                    LATER,
                    new AccessEvent.OwnershipTransferred(
                            site(1), team(1), team(2), DataAccess.until(LATER), DataAccess.until(LATER), LISTED));
            SiteAccess former = SiteAccess.owner(site(1), team(1), AT).asFormerOwner(DataAccess.until(LATER), LATER);
            assertThat(place(storage, 1)).isEqualTo(new PlaceFacts(former, AssetScope.all(), Optional.empty()));
            assertThat(place(storage, 2).access())
                    .isEqualTo(new SiteAccess(site(1), team(2), true, DataAccess.always(), true, AT, LATER));
            apply(
                    storage,
                    LATER,
                    new AccessEvent.OwnershipTransferred(
                            site(1), team(2), team(1), DataAccess.none(), DataAccess.until(LATER), AssetScope.all()),
                    new AccessEvent.AssetScopeChanged(site(1), team(2), AssetScope.all(), LISTED));
            assertThat(place(storage, 2).scope()).isEqualTo(LISTED);
            assertThat(place(storage, 1).access().isOwner()).isTrue();
        });
    }

    @Test
    void a_closed_request_keeps_its_row_and_makes_room_for_the_next() {
        onBoth(storage -> {
            DataRequest first = request(1, site(1), team(2));
            DataRequest second = request(2, site(1), team(2));
            apply(storage, AT, new RequestEvent.DataRequested(first));
            assertThatThrownBy(() -> apply(storage, AT, new RequestEvent.DataRequested(second)))
                    .isInstanceOf(ConcurrentChangeException.class);
            apply(
                    storage,
                    LATER,
                    new RequestEvent.DataRequestClosed(first, RequestStatus.DENIED),
                    new RequestEvent.DataRequested(second));
            assertThat(unit(storage).request(first.id())).contains(first.with(RequestStatus.DENIED, LATER));
            assertThat(place(storage, 2).pending()).contains(second);
            assertThatThrownBy(() ->
                            apply(storage, LATER, new RequestEvent.DataRequestClosed(first, RequestStatus.APPROVED)))
                    .isInstanceOf(StorageException.class)
                    .isNotInstanceOf(ConcurrentChangeException.class);
        });
    }

    @Test
    void an_invitation_is_found_by_id_by_token_by_address_and_by_team_while_it_is_pending() {
        onBoth(storage -> {
            Invitation first = invitation(1, site(1), team(1), new Offer.Ownership());
            Invitation second = invitation(2, site(1), team(1), new Offer.Access(DataAccess.until(LATER), LISTED));
            Invitation third = invitation(3, site(2), team(1), new Offer.Access(DataAccess.none(), AssetScope.all()));
            apply(storage, AT, invited(first), invited(second), invited(third));
            for (Invitation invitation : List.of(first, second, third)) {
                assertThat(unit(storage).invitation(invitation.id())).contains(invitation);
                assertThat(unit(storage).invitation(token(invitation))).contains(invitation);
                assertThat(unit(storage).pendingInvitation(invitation.site(), invitation.address()))
                        .contains(invitation);
            }
            assertThat(unit(storage).pendingInvitations(site(1), team(1))).containsExactly(first, second);
            assertThat(unit(storage).pendingInvitations(team(1))).containsExactly(first, second, third);
            assertThat(unit(storage).pendingInvitations(site(1), team(2))).isEmpty();
            assertThat(unit(storage).lastInvited(ANNE, 2)).containsExactly(AT, AT);
            apply(
                    storage,
                    LATER,
                    new InvitationEvent.InvitationClosed(first, InvitationStatus.VOIDED),
                    new AssetEvent.AssetRemoved(site(1), charger(1)));
            assertThat(unit(storage).invitation(token(first))).contains(first.with(InvitationStatus.VOIDED, LATER));
            assertThat(unit(storage).invitation(second.id())).contains(second);
            assertThat(unit(storage).pendingInvitation(site(1), first.address()))
                    .isEmpty();
            assertThat(unit(storage).lastInvited(ANNE, 9)).hasSize(3);
        });
    }

    @Test
    void what_meets_a_unique_key_is_a_lost_race_and_leaves_nothing() {
        onBoth(storage -> {
            Invitation pending = invitation(1, site(1), team(1), new Offer.Ownership());
            apply(storage, AT, invited(pending));
            int events = storage.reads().eventsAfter(0, 100).size();
            Invitation again = new Invitation(
                    invitation(2, site(1), team(1), new Offer.Ownership()).id(),
                    site(1),
                    team(1),
                    ANNE,
                    pending.address(),
                    new Offer.Ownership(),
                    InvitationStatus.PENDING,
                    AT,
                    AT,
                    AT);
            List<Change> lost = List.of(
                    change(new AssetEvent.AssetAdded(site(2), charger(1))),
                    change(new AssetEvent.AssetAdded(site(1), charger(1))),
                    change(given(site(1), team(2), DataAccess.none(), AssetScope.all())),
                    change(invited(again)),
                    change(new InvitationEvent.Invited(
                            invitation(3, site(2), team(1), new Offer.Ownership()), token(pending))));
            for (Change change : lost) {
                assertThatThrownBy(() -> apply(storage, AT, change.events().toArray(Event[]::new)))
                        .as(storage + " " + change)
                        .isInstanceOf(ConcurrentChangeException.class);
            }
            assertThat(storage.reads().eventsAfter(0, 100)).hasSize(events);
        });
    }

    @Test
    void a_team_and_a_site_take_their_closed_requests_and_invitations_along() {
        onBoth(storage -> {
            DataRequest request = request(1, site(1), team(2));
            Invitation invitation = invitation(1, site(1), team(2), new Offer.Access(DataAccess.none(), LISTED));
            Invitation owners = invitation(2, site(2), team(1), new Offer.Ownership());
            apply(storage, AT, new RequestEvent.DataRequested(request), invited(invitation), invited(owners));
            apply(
                    storage,
                    LATER,
                    new RequestEvent.DataRequestClosed(request, RequestStatus.OVERTAKEN),
                    new InvitationEvent.InvitationClosed(invitation, InvitationStatus.VOIDED),
                    new AccessEvent.AccessRemoved(place(storage, 2).access(), LISTED),
                    new TeamEvent.TeamDeleted(((TeamEvent.TeamCreated) teamCreated(team(2))).team()),
                    new InvitationEvent.InvitationClosed(owners, InvitationStatus.VOIDED),
                    new SiteEvent.SiteDeleted(((SiteEvent.SiteCreated) siteCreated(site(2))).site()));
            assertThat(unit(storage).request(request.id())).isEmpty();
            assertThat(unit(storage).invitation(token(invitation))).isEmpty();
            assertThat(unit(storage).invitation(token(owners))).isEmpty();
        });
    }

    @Test
    void a_thousand_assets_are_listed_replaced_and_found_again() {
        onBoth(storage -> {
            List<AssetId> many = IntStream.range(100, 2_100)
                    .mapToObj(number -> charger(number))
                    .toList();
            apply(
                    storage,
                    AT,
                    many.stream()
                            .map(asset -> new AssetEvent.AssetAdded(site(1), asset))
                            .toArray(Event[]::new));
            AssetScope scope = AssetScope.limited(many);
            apply(storage, AT, new AccessEvent.AssetScopeChanged(site(1), team(2), LISTED, scope));
            assertThat(place(storage, 2).scope()).isEqualTo(scope);
            assertThat(unit(storage).present(site(1), many)).isEqualTo(new TreeSet<>(many));
        });
    }
}
