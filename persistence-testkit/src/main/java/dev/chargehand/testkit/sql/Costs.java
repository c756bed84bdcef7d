package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every command and every question once, on a team of a given size, each with the statements it sent. */
final class Costs {
    private static final int AT_ONCE = 5_000;
    private static final PageRequest PAGE = PageRequest.first(50);

    private final World world;
    private final StatementRecorder recorder;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Map<String, List<String>> questions = new LinkedHashMap<>();

    private Costs(World world, StatementRecorder recorder) {
        this.world = world;
        this.recorder = recorder;
    }

    /** The statements of each command and question by name, in teams that have this many members. */
    static Costs inTeamsOf(int members, World world, StatementRecorder recorder) {
        Costs costs = new Costs(world, recorder);
        UserId ada = world.user("ada");
        TeamId team = world.team(ada);
        TeamId other = world.team(ada);
        costs.fill(team, members - 1);
        costs.fill(other, members - 1);
        SiteId site = world.site(ada, team);
        costs.ask(ada, team, site);
        costs.command(ada, team, other, site);
        return costs;
    }

    Map<String, List<String>> commands() {
        return commands;
    }

    Map<String, List<String>> questions() {
        return questions;
    }

    private void command(UserId ada, TeamId team, TeamId empty, SiteId site) {
        Chargehand library = world.chargehand();
        long read = world.log().size();
        UserId bob = world.user("bob");
        UserId loner = world.user("loner");
        command("create team", () -> library.teams().create(bob, TeamDraft.named("Team")));
        command("update team", () -> library.teams().update(ada, team, TeamDraft.named("Yard")));
        command("add member", () -> library.teams().addMember(ada, team, bob));
        command("add member again", () -> library.teams().addMember(ada, team, bob));
        command("change role", () -> library.teams().changeRole(ada, team, bob, Role.ADMIN));
        command("demote", () -> library.teams().changeRole(ada, team, bob, Role.MEMBER));
        command("remove member", () -> library.teams().removeMember(ada, team, bob));
        command("create site", () -> library.sites().create(ada, team, SiteDraft.named("Site")));
        command("create site in first team", () -> library.sites().create(ada, SiteDraft.named("Site")));
        command("create site in new personal team", () -> library.sites().create(loner, SiteDraft.named("Site")));
        command("update site", () -> library.sites().update(ada, site, SiteDraft.named("Pier")));
        command("delete site", () -> library.sites().delete(ada, site));
        command("delete team", () -> library.teams().delete(ada, empty));
        commands.put("read new events", recorder.during(() -> library.events().after(read, 1_000)));
    }

    private void ask(UserId ada, TeamId team, SiteId site) {
        Chargehand library = world.chargehand();
        for (AccessLevel level : AccessLevel.values()) {
            question("can " + level, () -> library.access().can(ada, level, site));
            question(
                    "explain " + level,
                    () -> library.access().explain(ada, level, site).allowed());
        }
        question("team", () -> library.teams().get(ada, team).isAccepted());
        question("teams", () -> library.teams().list(ada, PAGE).isAccepted());
        question("member", () -> library.teams().member(ada, team, ada).isAccepted());
        question("members", () -> library.teams().members(ada, team, PAGE).isAccepted());
        question("site", () -> library.sites().get(ada, site).isAccepted());
        question("sites of user", () -> library.sites().list(ada, PAGE).isAccepted());
        question("sites of team", () -> library.sites().ofTeam(ada, team, PAGE).isAccepted());
        world.log();
        question("events, a full page", () -> !library.events().after(0, 5).isEmpty());
        question("record", () -> world.storage().reads().access(site, team).isPresent());
        UserId stranger = world.user("stranger");
        question("can, to a stranger", () -> !library.access().can(stranger, AccessLevel.BASIC, site));
        question(
                "team, to a stranger",
                () -> !library.teams().get(stranger, team).isAccepted());
        question(
                "members, to a stranger",
                () -> !library.teams().members(stranger, team, PAGE).isAccepted());
        question(
                "member, to a stranger",
                () -> !library.teams().member(stranger, team, ada).isAccepted());
        question(
                "sites, to a stranger",
                () -> !library.sites().ofTeam(stranger, team, PAGE).isAccepted());
        question(
                "site, to a stranger",
                () -> !library.sites().get(stranger, site).isAccepted());
    }

    private interface Command {
        Outcome<?> perform();
    }

    private interface Question {
        boolean asExpected();
    }

    private void command(String name, Command command) {
        commands.put(name, recorder.during(() -> {
            Outcome<?> outcome = command.perform();
            if (!outcome.isAccepted()) {
                throw new AssertionError(world.name() + ": " + name + ": " + outcome);
            }
        }));
    }

    private void question(String name, Question question) {
        questions.put(name, recorder.during(() -> {
            if (!question.asExpected()) {
                throw new AssertionError(world.name() + ": " + name + ": not as expected");
            }
        }));
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
