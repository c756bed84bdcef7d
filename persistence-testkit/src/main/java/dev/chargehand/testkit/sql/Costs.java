package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
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

/** Every command and every question once, on a team or a site of a given size, each with the statements it sent. */
final class Costs {
    private static final int AT_ONCE = 5_000;
    private static final PageRequest PAGE = PageRequest.first(50);

    private final World world;
    private final CostNotes notes;

    private Costs(World world, CostNotes notes) {
        this.world = world;
        this.notes = notes;
    }

    /** The statements of each command and question by name, in teams that have this many members. */
    static CostNotes inTeamsOf(int members, World world, StatementRecorder recorder) {
        CostNotes notes = new CostNotes(world.name(), recorder);
        Costs costs = new Costs(world, notes);
        UserId ada = world.user("ada");
        TeamId team = world.team(ada);
        TeamId other = world.team(ada);
        costs.fill(team, members - 1);
        costs.fill(other, members - 1);
        SiteId site = world.site(ada, team);
        costs.ask(ada, team, site);
        costs.command(ada, team, other, site);
        TeamId owners = world.team(ada);
        costs.fill(owners, members - 1);
        new AccessCosts(world, notes, ada, world.site(ada, owners)).note();
        new ChargerCosts(world, notes, ada, owners, world.site(ada, owners)).note();
        return notes;
    }

    /** The same of the calls about chargers, on a site with so many of them, of a team that holds as many. */
    static CostNotes amongChargers(int chargers, World world, StatementRecorder recorder) {
        CostNotes notes = new CostNotes(world.name(), recorder);
        UserId ada = world.user("ada");
        TeamId team = world.team(ada);
        SiteId site = world.site(ada, team);
        new Crowd(world).register(chargers, new Whereabouts.OnSite(site));
        new Crowd(world).register(chargers, new Whereabouts.HeldBy(team));
        new ChargerCosts(world, notes, ada, team, site).note();
        new SiteListCosts(world, notes, ada, "").note(team, site);
        return notes;
    }

    /** The same of the calls about access, on a site that so many teams reach. */
    static CostNotes onSitesOf(int teams, World world, StatementRecorder recorder) {
        CostNotes notes = new CostNotes(world.name(), recorder);
        UserId ada = world.user("ada");
        SiteId site = world.site(ada);
        for (int more = 1; more < teams; more++) {
            world.give(site, world.team(world.user("guest")), DataAccess.none());
        }
        new AccessCosts(world, notes, ada, site).note();
        new ChargerCosts(world, notes, ada, world.team(ada), site).note();
        new SiteListCosts(world, notes, ada, "").note(world.team(ada), site);
        return notes;
    }

    private void command(UserId ada, TeamId team, TeamId empty, SiteId site) {
        Chargehand library = world.chargehand();
        long read = world.log().size();
        UserId bob = world.user("bob");
        UserId loner = world.user("loner");
        notes.command("create team", () -> library.teams().create(bob, TeamDraft.named("Team")));
        notes.command("update team", () -> library.teams().update(ada, team, TeamDraft.named("Yard")));
        notes.command("add member", () -> library.teams().addMember(ada, team, bob));
        notes.command("add member again", () -> library.teams().addMember(ada, team, bob));
        notes.command("change role", () -> library.teams().changeRole(ada, team, bob, Role.ADMIN));
        notes.command("demote", () -> library.teams().changeRole(ada, team, bob, Role.MEMBER));
        notes.command("remove member", () -> library.teams().removeMember(ada, team, bob));
        notes.command("create site", () -> library.sites().create(ada, team, SiteDraft.named("Site")));
        notes.command("create site in first team", () -> library.sites().create(ada, SiteDraft.named("Site")));
        notes.command("create site in new personal team", () -> library.sites().create(loner, SiteDraft.named("Site")));
        notes.command("update site", () -> library.sites().update(ada, site, SiteDraft.named("Pier")));
        notes.command("delete site", () -> library.sites().delete(ada, site));
        notes.command("delete team", () -> library.teams().delete(ada, empty));
        notes.command("read new events", () -> Outcome.accepted(library.events().after(read, 1_000)));
    }

    private void ask(UserId ada, TeamId team, SiteId site) {
        Chargehand library = world.chargehand();
        for (AccessLevel level : AccessLevel.values()) {
            notes.question("can " + level, () -> library.access().can(ada, level, site));
            notes.question(
                    "explain " + level,
                    () -> library.access().explain(ada, level, site).allowed());
        }
        notes.question("team", () -> library.teams().get(ada, team).isAccepted());
        notes.question("teams", () -> library.teams().list(ada, PAGE).isAccepted());
        notes.question("member", () -> library.teams().member(ada, team, ada).isAccepted());
        notes.question("members", () -> library.teams().members(ada, team, PAGE).isAccepted());
        notes.question("site", () -> library.sites().get(ada, site).isAccepted());
        notes.question("sites of user", () -> library.sites().list(ada, PAGE).isAccepted());
        notes.question(
                "sites of team", () -> library.sites().ofTeam(ada, team, PAGE).isAccepted());
        new SiteListCosts(world, notes, ada, "").note(team, site);
        world.log();
        notes.question(
                "events, a full page", () -> !library.events().after(0, 5).isEmpty());
        notes.question(
                "record", () -> world.storage().reads().access(site, team).isPresent());
        UserId stranger = world.user("stranger");
        new SiteListCosts(world, notes, stranger, ", to a stranger").note(team, site);
        notes.question("can, to a stranger", () -> !library.access().can(stranger, AccessLevel.BASIC, site));
        notes.question(
                "team, to a stranger",
                () -> !library.teams().get(stranger, team).isAccepted());
        notes.question(
                "members, to a stranger",
                () -> !library.teams().members(stranger, team, PAGE).isAccepted());
        notes.question(
                "member, to a stranger",
                () -> !library.teams().member(stranger, team, ada).isAccepted());
        notes.question(
                "sites, to a stranger",
                () -> !library.sites().ofTeam(stranger, team, PAGE).isAccepted());
        notes.question(
                "site, to a stranger",
                () -> !library.sites().get(stranger, site).isAccepted());
    }

    private void fill(TeamId team, int members) {
        for (int done = 0; done < members; done += AT_ONCE) {
            Event[] joined = IntStream.range(done, Math.min(members, done + AT_ONCE))
                    .mapToObj(number -> new TeamEvent.MemberAdded(new Member(
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
