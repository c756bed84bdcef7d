package dev.chargehand.jdbi;

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
import dev.chargehand.invitation.Offer;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events of every kind, with texts of any characters. */
final class EventArbitraries {
    private EventArbitraries() {}

    static Arbitrary<Event> events() {
        return Arbitraries.oneOf(
                teams().map(TeamEvent.TeamCreated::new),
                Combinators.combine(ids(), teamDetails(), teamDetails())
                        .as((id, before, after) -> new TeamEvent.TeamUpdated(new TeamId(id), before, after)),
                teams().map(TeamEvent.TeamDeleted::new),
                members().map(TeamEvent.MemberAdded::new),
                Combinators.combine(members(), Arbitraries.of(Role.class)).as(TeamEvent.RoleChanged::new),
                members().map(TeamEvent.MemberRemoved::new),
                sites().map(SiteEvent.SiteCreated::new),
                Combinators.combine(ids(), siteDetails(), siteDetails())
                        .as((id, before, after) -> new SiteEvent.SiteUpdated(new SiteId(id), before, after)),
                sites().map(SiteEvent.SiteDeleted::new),
                accessEvents(),
                otherEvents(),
                EquipmentArbitraries.events());
    }

    private static Arbitrary<Event> accessEvents() {
        Arbitrary<SiteId> sites = ids().map(SiteId::new);
        Arbitrary<TeamId> teams = ids().map(TeamId::new);
        return Arbitraries.oneOf(
                Combinators.combine(accesses(), scopes()).as(AccessEvent.AccessGiven::new),
                Combinators.combine(accesses(), scopes()).as(AccessEvent.AccessRemoved::new),
                Combinators.combine(sites, teams, data(), data()).as(AccessEvent.DataAccessGranted::new),
                Combinators.combine(sites, teams, data()).as(AccessEvent.DataAccessRevoked::new),
                Combinators.combine(sites, teams, scopes(), scopes()).as(AccessEvent.AssetScopeChanged::new),
                Combinators.combine(sites, teams, teams, data(), data(), scopes())
                        .as(AccessEvent.OwnershipTransferred::new));
    }

    private static Arbitrary<Event> otherEvents() {
        Arbitrary<SiteId> sites = ids().map(SiteId::new);
        return Arbitraries.oneOf(
                Combinators.combine(sites, assets()).as(AssetEvent.AssetAdded::new),
                Combinators.combine(sites, assets()).as(AssetEvent.AssetRemoved::new),
                requests().map(RequestEvent.DataRequested::new),
                Combinators.combine(requests(), Arbitraries.of(RequestStatus.class))
                        .as(RequestEvent.DataRequestClosed::new),
                Combinators.combine(invitations(), ids())
                        .as((invitation, id) -> new InvitationEvent.Invited(
                                invitation,
                                new TokenHash(id.toString().replace("-", "").repeat(2)))),
                Combinators.combine(invitations(), Arbitraries.of(InvitationStatus.class))
                        .as(InvitationEvent.InvitationClosed::new));
    }

    private static Arbitrary<AssetId> assets() {
        return Combinators.combine(Arbitraries.of("charger", "meter", "x_9"), ids())
                .as((type, id) -> new AssetId(new AssetType(type), id));
    }

    private static Arbitrary<AssetScope> scopes() {
        return Arbitraries.oneOf(
                Arbitraries.just(AssetScope.all()), assets().set().ofMaxSize(3).map(AssetScope::limited));
    }

    private static Arbitrary<DataAccess> data() {
        return Arbitraries.oneOf(
                Arbitraries.just(DataAccess.none()),
                Arbitraries.just(DataAccess.always()),
                instants().map(DataAccess::until));
    }

    private static Arbitrary<DataRequest> requests() {
        return Combinators.combine(
                        ids().list().ofSize(3),
                        users(),
                        texts(),
                        data(),
                        Arbitraries.of(RequestStatus.class),
                        instants(),
                        instants())
                .as((id, user, reason, wanted, status, created, updated) -> new DataRequest(
                        new DataRequestId(id.get(0)),
                        new SiteId(id.get(1)),
                        new TeamId(id.get(2)),
                        user,
                        reason,
                        wanted,
                        status,
                        created,
                        updated));
    }

    private static Arbitrary<Invitation> invitations() {
        Arbitrary<Offer> offers = Arbitraries.oneOf(
                Arbitraries.just(new Offer.Ownership()),
                Combinators.combine(data(), scopes()).as(Offer.Access::new));
        return Combinators.combine(
                        ids().list().ofSize(3),
                        users(),
                        users(),
                        offers,
                        Arbitraries.of(InvitationStatus.class),
                        instants(),
                        instants(),
                        instants())
                .as((id, by, address, offer, status, created, expires, updated) -> new Invitation(
                        new InvitationId(id.get(0)),
                        new SiteId(id.get(1)),
                        new TeamId(id.get(2)),
                        by,
                        address,
                        offer,
                        status,
                        created,
                        expires,
                        updated));
    }

    static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
    }

    static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(-62_135_596_800_000L, 253_402_300_799_999L)
                .map(Instant::ofEpochMilli);
    }

    static Arbitrary<UserId> users() {
        return Arbitraries.integers().between(0, 99).map(number -> UserId.opaque("ü" + number));
    }

    private static Arbitrary<TeamDetails> teamDetails() {
        return Combinators.combine(texts(), texts().optional(), Arbitraries.of(TeamType.class))
                .as(TeamDetails::new);
    }

    private static Arbitrary<Team> teams() {
        return Combinators.combine(ids(), teamDetails(), users(), instants(), instants())
                .as((id, details, user, created, updated) -> new Team(
                        new TeamId(id),
                        details.name(),
                        details.email(),
                        details.type(),
                        details.type() == TeamType.PERSONAL ? Optional.of(user) : Optional.empty(),
                        created,
                        updated));
    }

    private static Arbitrary<Member> members() {
        return Combinators.combine(ids(), ids(), users(), Arbitraries.of(Role.class), instants())
                .as((id, team, user, role, joined) ->
                        new Member(new MemberId(id), new TeamId(team), user, role, joined));
    }

    private static Arbitrary<Address> addresses() {
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.integers().optional(),
                        texts().optional(),
                        texts().optional(),
                        texts().optional(),
                        texts().optional(),
                        texts().optional())
                .as(Address::new);
    }

    private static Arbitrary<GeoPoint> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90).ofScale(9),
                        Arbitraries.doubles().between(-180, 180).ofScale(9))
                .as(GeoPoint::new);
    }

    private static Arbitrary<SiteDetails> siteDetails() {
        return Combinators.combine(
                        texts(),
                        addresses(),
                        points().optional(),
                        Arbitraries.of(true, false),
                        texts().optional(),
                        texts().optional())
                .as(SiteDetails::new);
    }

    private static Arbitrary<Site> sites() {
        return Combinators.combine(ids(), siteDetails(), instants(), instants())
                .as((id, details, created, updated) -> new Site(new SiteId(id), details, created, updated));
    }

    private static Arbitrary<SiteAccess> accesses() {
        return Combinators.combine(ids(), ids(), data(), Arbitraries.of(true, false), instants(), instants())
                .as((site, team, access, all, created, updated) ->
                        new SiteAccess(new SiteId(site), new TeamId(team), false, access, all, created, updated));
    }
}
