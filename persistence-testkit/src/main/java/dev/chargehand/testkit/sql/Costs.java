package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.event.Event;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every command and every question once, each with the statements it sent: those on teams here, those on a site beside it. */
final class Costs {
    private static final int AT_ONCE = 5_000;
    private static final PageRequest PAGE = PageRequest.first(50);

    private final World world;
    private final Calls calls;

    private Costs(World world, StatementRecorder recorder) {
        this.world = world;
        this.calls = new Calls(world.name(), recorder);
    }

    /** The statements of each call by name, in teams that have this many members, on a site that this many teams reach. */
    static Calls of(int members, int teams, World world, StatementRecorder recorder) {
        Costs costs = new Costs(world, recorder);
        UserId ada = world.user("ada");
        TeamId team = world.team(ada);
        TeamId other = world.team(ada);
        costs.fill(team, members - 1);
        costs.fill(other, members - 1);
        SiteId site = world.site(ada, team);
        costs.ask(ada, team, site);
        costs.command(ada, team, other, site);
        CostSite shared = CostSite.reachedBy(teams, world, ada, team);
        SiteCosts onSite = new SiteCosts(costs.calls, shared);
        onSite.ask();
        new OfferCosts(costs.calls, shared).command();
        onSite.command();
        onSite.end();
        return costs.calls;
    }

    private void command(UserId ada, TeamId team, TeamId empty, SiteId site) {
        Chargehand library = world.chargehand();
        long read = world.log().size();
        UserId bob = world.user("bob");
        UserId loner = world.user("loner");
        calls.command("create team", () -> library.teams().create(bob, TeamDraft.named("Team")));
        calls.command("update team", () -> library.teams().update(ada, team, TeamDraft.named("Yard")));
        calls.command("add member", () -> library.teams().addMember(ada, team, bob));
        calls.command("add member again", () -> library.teams().addMember(ada, team, bob));
        calls.command("change role", () -> library.teams().changeRole(ada, team, bob, Role.ADMIN));
        calls.command("demote", () -> library.teams().changeRole(ada, team, bob, Role.MEMBER));
        calls.command("remove member", () -> library.teams().removeMember(ada, team, bob));
        calls.command("create site", () -> library.sites().create(ada, team, SiteDraft.named("Site")));
        calls.command("create site in first team", () -> library.sites().create(ada, SiteDraft.named("Site")));
        calls.command("create site in new personal team", () -> library.sites().create(loner, SiteDraft.named("Site")));
        calls.command("update site", () -> library.sites().update(ada, site, SiteDraft.named("Pier")));
        calls.command("delete site", () -> library.sites().delete(ada, site));
        calls.command("delete team", () -> library.teams().delete(ada, empty));
        calls.record("read new events", () -> library.events().after(read, 1_000));
    }

    private void ask(UserId ada, TeamId team, SiteId site) {
        Chargehand library = world.chargehand();
        for (AccessLevel level : AccessLevel.values()) {
            calls.question("can " + level, () -> library.access().can(ada, level, site));
            calls.question(
                    "explain " + level,
                    () -> library.access().explain(ada, level, site).allowed());
        }
        calls.question("team", () -> library.teams().get(ada, team).isAccepted());
        calls.question("teams", () -> library.teams().list(ada, PAGE).isAccepted());
        calls.question("member", () -> library.teams().member(ada, team, ada).isAccepted());
        calls.question("members", () -> library.teams().members(ada, team, PAGE).isAccepted());
        calls.question("site", () -> library.sites().get(ada, site).isAccepted());
        calls.question("sites of user", () -> library.sites().list(ada, PAGE).isAccepted());
        calls.question(
                "sites of team", () -> library.sites().ofTeam(ada, team, PAGE).isAccepted());
        world.log();
        calls.question(
                "events, a full page", () -> !library.events().after(0, 5).isEmpty());
        calls.question(
                "record", () -> world.storage().reads().access(site, team).isPresent());
        UserId stranger = world.user("stranger");
        calls.question("can, to a stranger", () -> !library.access().can(stranger, AccessLevel.BASIC, site));
        calls.question(
                "team, to a stranger",
                () -> !library.teams().get(stranger, team).isAccepted());
        calls.question(
                "members, to a stranger",
                () -> !library.teams().members(stranger, team, PAGE).isAccepted());
        calls.question(
                "member, to a stranger",
                () -> !library.teams().member(stranger, team, ada).isAccepted());
        calls.question(
                "sites, to a stranger",
                () -> !library.sites().ofTeam(stranger, team, PAGE).isAccepted());
        calls.question(
                "site, to a stranger",
                () -> !library.sites().get(stranger, site).isAccepted());
    }

    private void fill(TeamId team, int members) {
        for (int done = 0; done < members; done += AT_ONCE) {
            Event[] joined = IntStream.range(done, Math.min(members, done + AT_ONCE))
                    .mapToObj(number -> new Event.MemberAdded(new Member(
                            new MemberId(UUID.randomUUID()),
                            team,
                            world.user("member"),
                            Role.MEMBER,
                            world.clock().instant())))
                    .toArray(Event[]::new);
            world.apply(Locks.of(team), joined);
        }
    }
}
