package dev.chargehand.jdbi;

import dev.chargehand.event.Event;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetScope;
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
                teams().map(Event.TeamCreated::new),
                Combinators.combine(ids(), teamDetails(), teamDetails())
                        .as((id, before, after) -> new Event.TeamUpdated(new TeamId(id), before, after)),
                teams().map(Event.TeamDeleted::new),
                members().map(Event.MemberAdded::new),
                Combinators.combine(members(), Arbitraries.of(Role.class)).as(Event.RoleChanged::new),
                members().map(Event.MemberRemoved::new),
                sites().map(Event.SiteCreated::new),
                Combinators.combine(ids(), siteDetails(), siteDetails())
                        .as((id, before, after) -> new Event.SiteUpdated(new SiteId(id), before, after)),
                sites().map(Event.SiteDeleted::new),
                accesses().map(Event.AccessGiven::new));
    }

    private static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(-62_135_596_800_000L, 253_402_300_799_999L)
                .map(Instant::ofEpochMilli);
    }

    private static Arbitrary<UserId> users() {
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
        Arbitrary<DataAccess> data = Arbitraries.oneOf(
                Arbitraries.just(DataAccess.none()),
                Arbitraries.just(DataAccess.always()),
                instants().map(DataAccess::until));
        return Combinators.combine(ids(), ids(), data, Arbitraries.of(AssetScope.class), instants(), instants())
                .as((site, team, access, scope, created, updated) ->
                        new SiteAccess(new SiteId(site), new TeamId(team), false, access, scope, created, updated));
    }
}
