package dev.chargehand.testkit.sql;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.Event;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A site of three assets that a given number of teams reach: the owner's, a guest's, and others. */
record CostSite(
        World world,
        UserId owner,
        TeamId ownerTeam,
        UserId guest,
        TeamId guestTeam,
        SiteId site,
        List<AssetId> assets) {
    private static final int AT_ONCE = 250;

    static CostSite reachedBy(int teams, World world, UserId owner, TeamId ownerTeam) {
        UserId guest = world.mail("guest");
        TeamId guestTeam = world.team(guest);
        SiteId site = world.site(owner, ownerTeam);
        List<AssetId> assets =
                Stream.generate(() -> world.asset(site)).limit(3).sorted().toList();
        CostSite made = new CostSite(world, owner, ownerTeam, guest, guestTeam, site, assets);
        made.giveToGuest();
        for (int done = 2; done < teams; done += AT_ONCE) {
            made.fill(Math.min(AT_ONCE, teams - done));
        }
        return made;
    }

    SiteAccess giveToGuest() {
        return world.give(site, guestTeam, DataAccess.none());
    }

    private void fill(int teams) {
        Event[] others =
                IntStream.range(0, teams).boxed().flatMap(number -> other()).toArray(Event[]::new);
        world.apply(Locks.of(List.of(), site), others);
    }

    private Stream<Event> other() {
        Instant now = world.clock().instant();
        TeamId id = new TeamId(UUID.randomUUID());
        UserId user = world.user("other");
        return Stream.of(
                new Event.TeamCreated(
                        new Team(id, "Other", Optional.empty(), TeamType.OTHER, Optional.empty(), now, now)),
                new Event.MemberAdded(new Member(new MemberId(UUID.randomUUID()), id, user, Role.ADMIN, now)),
                new AccessEvent.AccessGiven(
                        new SiteAccess(site, id, false, DataAccess.always(), true, now, now), AssetScope.all()));
    }
}
