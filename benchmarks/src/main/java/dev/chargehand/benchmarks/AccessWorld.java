package dev.chargehand.benchmarks;

import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sites with many teams and a team with many sites: a thousand teams of 25 members; one site with a single team, one with 10
 * and one with all of them; and one team that owns a great number of further sites. By formula, so that it is the same in
 * every run.
 *
 * @param sites how many further sites the large team owns
 */
record AccessWorld(int sites) {
    static final String NAME = "access";
    static final int TEAMS = 1_000;
    static final int MEMBERS = 25;
    private static final int EVENTS_A_CHANGE = 4_000;
    private static final UserId IMPORTER = UserId.opaque("importer");

    /** The site on which so many teams are; its owner is the first of them. */
    SiteId shared(int teams) {
        return new SiteId(World.id(11, teams));
    }

    SiteId owned(int index) {
        return new SiteId(World.id(12, index));
    }

    TeamId team(int index) {
        return new TeamId(World.id(13, index));
    }

    /** The first is an admin. */
    UserId member(int team, int index) {
        return UserId.email("member" + index + "@team" + team + ".example.org");
    }

    /** Who reaches all the sites of the large team. */
    UserId reader() {
        return UserId.opaque("reader");
    }

    void loadInto(Storage storage) {
        List<Event> pending = new ArrayList<>();
        for (int team = 0; team < TEAMS; team++) {
            add(team(team), pending);
            for (int index = 0; index < MEMBERS; index++) {
                Role role = index == 0 ? Role.ADMIN : Role.MEMBER;
                pending.add(joined(World.id(14, team * MEMBERS + index), team(team), member(team, index), role));
            }
            flush(storage, pending, EVENTS_A_CHANGE);
        }
        for (int teams : List.of(1, 10, TEAMS)) {
            add(shared(teams), team(0), pending);
            for (int guest = 1; guest < teams; guest++) {
                give(shared(teams), team(guest), pending);
            }
            flush(storage, pending, EVENTS_A_CHANGE);
        }
        TeamId large = team(TEAMS);
        add(large, pending);
        pending.add(joined(World.id(14, TEAMS * MEMBERS), large, reader(), Role.ADMIN));
        for (int index = 0; index < sites; index++) {
            add(owned(index), large, pending);
            flush(storage, pending, EVENTS_A_CHANGE);
        }
        flush(storage, pending, 1);
    }

    private static void add(TeamId id, List<Event> pending) {
        pending.add(new TeamEvent.TeamCreated(
                new Team(id, "Team", Optional.empty(), TeamType.COMPANY, Optional.empty(), World.BEGAN, World.BEGAN)));
    }

    private static void add(SiteId id, TeamId owner, List<Event> pending) {
        SiteDetails details =
                new SiteDetails("Site", Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty());
        pending.add(new SiteEvent.SiteCreated(new Site(id, details, World.BEGAN, World.BEGAN)));
        pending.add(new AccessGiven(SiteAccess.owner(id, owner, World.BEGAN), AssetScope.all()));
    }

    private static void give(SiteId site, TeamId team, List<Event> pending) {
        SiteAccess access = new SiteAccess(site, team, false, DataAccess.always(), true, World.BEGAN, World.BEGAN);
        pending.add(new AccessGiven(access, AssetScope.all()));
    }

    private static Event joined(UUID place, TeamId team, UserId user, Role role) {
        return new TeamEvent.MemberAdded(new Member(new MemberId(place), team, user, role, World.BEGAN));
    }

    private static void flush(Storage storage, List<Event> pending, int atLeast) {
        if (pending.size() >= atLeast) {
            Change change = new Change(World.BEGAN, IMPORTER, pending);
            storage.<Void>write(unit -> {
                unit.apply(change);
                return null;
            });
            pending.clear();
        }
    }
}
