package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.Offer;
import dev.chargehand.license.Sku;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.InvitationModel;
import dev.chargehand.testkit.model.PlainEnd;
import dev.chargehand.testkit.model.PlainOffer;
import dev.chargehand.testkit.model.ReferenceModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one round of a race begins with: events for the storage, and the same for the model. Its users, teams and sites are its
 * own, so that all rounds begin alike and none disturbs another.
 */
final class Stage {
    private static final String ACCEPTED = "accepted";

    private final World world;
    private final Policy policy;
    private final Instant now;
    private final ReferenceModel model;
    private final List<Event> events = new ArrayList<>();
    private final Map<ChargerId, Pincode> pincodes = new HashMap<>();
    private final Set<Sku> products = new HashSet<>();
    private final Map<TeamId, UserId> founders = new HashMap<>();
    private final Map<SiteId, TeamId> owners = new HashMap<>();

    Stage(World world, Policy policy) {
        this.world = world;
        this.policy = policy;
        this.now = world.clock().instant();
        this.model = new ReferenceModel(policy);
    }

    /** An invitation to data access without an end, and its token. */
    record Letter(InvitationId id, String token) {}

    List<Event> events() {
        return events;
    }

    /** Of the chargers that the events register. */
    Map<ChargerId, Pincode> pincodes() {
        return pincodes;
    }

    /** That the race is about. */
    Set<Sku> products() {
        return products;
    }

    ReferenceModel model() {
        return model;
    }

    Instant now() {
        return now;
    }

    String fresh(String called) {
        return world.fresh(called);
    }

    UserId user(String called) {
        return world.user(called);
    }

    UserId mail(String called) {
        return world.mail(called);
    }

    /** With these admins, of whom the first made it. */
    TeamId team(UserId... admins) {
        TeamId team = new TeamId(UUID.randomUUID());
        events.add(new TeamEvent.TeamCreated(
                new Team(team, "Team", Optional.empty(), TeamType.OTHER, Optional.empty(), now, now)));
        founders.put(team, admins[0]);
        assertThat(model.members().createTeam(admins[0], team, "Team", now)).isEqualTo(ACCEPTED);
        for (UserId admin : admins) {
            events.add(new TeamEvent.MemberAdded(
                    new Member(new MemberId(UUID.randomUUID()), team, admin, Role.ADMIN, now)));
            assertThat(model.members().addMember(admins[0], team, admin, Optional.of(Role.ADMIN), now))
                    .isEqualTo(ACCEPTED);
        }
        return team;
    }

    SiteId site(TeamId owner) {
        SiteId site = new SiteId(UUID.randomUUID());
        SiteDetails details =
                new SiteDetails("Site", Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty());
        events.add(new SiteEvent.SiteCreated(new Site(site, details, now, now)));
        events.add(new AccessEvent.AccessGiven(SiteAccess.owner(site, owner, now), AssetScope.all()));
        owners.put(site, owner);
        assertThat(model.sites().create(founder(owner), owner, site, "Site")).isEqualTo(ACCEPTED);
        return site;
    }

    void give(SiteId site, TeamId team, DataAccess data) {
        events.add(
                new AccessEvent.AccessGiven(new SiteAccess(site, team, false, data, true, now, now), AssetScope.all()));
        model.grants().give(site, team, data, Optional.empty());
    }

    AssetId asset(SiteId site) {
        AssetId asset = newAsset();
        events.add(new AssetEvent.AssetAdded(site, asset));
        assertThat(model.sites().addAsset(founder(owner(site)), site, asset, now))
                .isEqualTo(ACCEPTED);
        return asset;
    }

    AssetId newAsset() {
        return AssetId.meter(UUID.randomUUID());
    }

    /** For data access without an end, asked for by the team's founder. */
    DataRequestId request(SiteId site, TeamId team) {
        UserId by = founder(team);
        DataRequest request = new DataRequest(
                new DataRequestId(UUID.randomUUID()),
                site,
                team,
                by,
                "Why",
                DataAccess.always(),
                RequestStatus.PENDING,
                now,
                now);
        events.add(new RequestEvent.DataRequested(request));
        assertThat(model.requests().request(by, site, team, "Why", PlainEnd.NEVER, request.id(), now))
                .isEqualTo(ACCEPTED);
        return request.id();
    }

    /** From the team's founder. */
    Letter invite(SiteId site, TeamId team, UserId address) {
        UserId by = founder(team);
        InvitationId id = new InvitationId(UUID.randomUUID());
        InvitationToken token = new InvitationToken((UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""));
        Invitation invitation = new Invitation(
                id,
                site,
                team,
                by,
                address,
                new Offer.Access(DataAccess.always(), AssetScope.all()),
                InvitationStatus.PENDING,
                now,
                now.plus(policy.invitationLifetime()),
                now);
        events.add(new InvitationEvent.Invited(invitation, token.hash()));
        PlainOffer offer = new PlainOffer(false, Optional.of(PlainEnd.NEVER), Optional.empty());
        InvitationModel.Made made = new InvitationModel.Made(id, token.text());
        assertThat(model.invitations().invite(by, site, address, offer, made, now))
                .isEqualTo(ACCEPTED);
        return new Letter(id, token.text());
    }

    /** The viewers together must reach all teams and sites, before the race and after it. */
    Race.Round round(List<UserId> viewers, Call first, Call second) {
        return new Race.Round(model, viewers, products, first, second);
    }

    private TeamId owner(SiteId site) {
        return Objects.requireNonNull(owners.get(site));
    }

    private UserId founder(TeamId team) {
        return Objects.requireNonNull(founders.get(team));
    }
}
