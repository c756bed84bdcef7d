package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A small world driven beside the reference model: five users of whom the last is never let in, and what teams and
 * sites they make, beginning with one team of two. Things are named by number; some numbers name what never was.
 */
public final class Machine {
    public static final int USERS = 5;
    private static final int MOST_TEAMS = 5;
    private static final int RECENT = 4;
    private static final int ONE_UNKNOWN_IN = 15;
    private static final List<Integer> ACTORS = List.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4);
    private static final List<AccessLevel> LEVELS =
            List.of(AccessLevel.BASIC, AccessLevel.SENSITIVE, AccessLevel.OWNER);
    private static final PageRequest ALL = PageRequest.first(1000);

    private final World world;
    private final Map<String, Integer> answers;
    private final List<UserId> users = new ArrayList<>();
    private final List<TeamId> teams = new ArrayList<>();
    private final List<SiteId> sites = new ArrayList<>();
    private final ReferenceModel model = new ReferenceModel();
    private final TeamId unknownTeam = new TeamId(UUID.randomUUID());
    private final SiteId unknownSite = new SiteId(UUID.randomUUID());

    /** Counts each command's answer in the map. */
    public Machine(World world, Map<String, Integer> answers) {
        this.world = world;
        this.answers = answers;
        for (String name : List.of("ada", "bob", "cleo", "dan", "stranger")) {
            users.add(world.user(name));
        }
        perform(Call.createTeam(users.get(0), "Name 0"));
        perform(Call.addMember(users.get(0), teams.get(0), users.get(1), Optional.empty()));
    }

    /** The first users act the most, so that many commands come from those who may give them. */
    UserId user(int number) {
        return users.get(ACTORS.get(number % ACTORS.size()));
    }

    UserId subject(int number) {
        return users.get(number % (USERS - 1));
    }

    TeamId team(int number) {
        return isUnknown(number) || teams.isEmpty() ? unknownTeam : recent(teams, number);
    }

    SiteId site(int number) {
        return isUnknown(number) || sites.isEmpty() ? unknownSite : recent(sites, number);
    }

    /** One of the last few, so that what was deleted long ago is left in peace. */
    private static <T> T recent(List<T> all, int number) {
        return all.get(all.size() - 1 - number % Math.min(RECENT, all.size()));
    }

    private static boolean isUnknown(int number) {
        return number % ONE_UNKNOWN_IN == 0;
    }

    void createTeam(int actor, String name) {
        if (model.teams().size() < MOST_TEAMS) {
            perform(Call.createTeam(users.get(ACTORS.get(actor % (ACTORS.size() - 1))), name));
        }
    }

    void perform(Call call) {
        Call.Done done = call.library().apply(world.chargehand());
        assertThat(done.code())
                .as("%s: %s", world.name(), call.text())
                .isEqualTo(call.model().code(model, done, world.clock().instant()));
        answers.merge(done.code(), 1, Integer::sum);
        remember();
    }

    /** Gives a team access to a site that it does not reach yet, where both exist. */
    void give(int site, int team, DataAccess data) {
        PlainSite target = model.sites().get(site(site));
        if (target != null
                && model.teams().containsKey(team(team))
                && !target.access().containsKey(team(team))) {
            model.giveAccess(site(site), team(team), data);
            var unused = world.give(site(site), team(team), data);
        }
    }

    void advance(Duration step) {
        world.clock().advance(step);
    }

    Instant in(Duration step) {
        return world.clock().instant().plus(step);
    }

    /** Asks about one site at every level. */
    void ask(int asker, int target) {
        UserId user = user(asker);
        SiteId site = site(target);
        int held = model.level(user, site, world.clock().instant());
        for (int rank = 1; rank <= LEVELS.size(); rank++) {
            AccessLevel level = LEVELS.get(rank - 1);
            boolean expected = held >= rank;
            assertThat(world.chargehand().access().can(user, level, site))
                    .as("%s: can %s reach site %s at %s", world.name(), user, site, level)
                    .isEqualTo(expected);
            assertThat(world.chargehand().access().explain(user, level, site).allowed())
                    .as("%s: explains to %s site %s at %s", world.name(), user, site, level)
                    .isEqualTo(expected);
        }
        assertThat(world.chargehand().sites().get(user, site).isAccepted())
                .as("%s: %s gets site %s", world.name(), user, site)
                .isEqualTo(held > 0);
    }

    /** Asks what a user sees of a team and of all its own. */
    void look(int asker, int target) {
        UserId user = user(asker);
        TeamId team = team(target);
        PlainTeam plain = model.teams().get(team);
        boolean member = plain != null && plain.members().containsKey(user);
        assertThat(world.chargehand().teams().get(user, team).isAccepted())
                .as("%s: %s gets team %s", world.name(), user, team)
                .isEqualTo(member);
        assertThat(world.chargehand().sites().ofTeam(user, team, ALL).isAccepted())
                .as("%s: %s lists the sites of team %s", world.name(), user, team)
                .isEqualTo(member);
        Optional<TeamId> first = world.chargehand().teams().list(user, ALL).orThrow().items().stream()
                .findFirst()
                .map(seen -> seen.team().id());
        assertThat(first).as("%s: the first team of %s", world.name(), user).isEqualTo(model.firstTeam(user));
    }

    /** Compares all that any user sees with the model. */
    public void compare() {
        assertThat(PlainView.seenBy(world.storage().reads(), users))
                .as("%s: what all users see together", world.name())
                .isEqualTo(PlainView.of(model));
    }

    private void remember() {
        new TreeSet<>(model.teams().keySet())
                .stream().filter(id -> !teams.contains(id)).forEach(teams::add);
        new TreeSet<>(model.sites().keySet())
                .stream().filter(id -> !sites.contains(id)).forEach(sites::add);
    }

    @Override
    public String toString() {
        return Map.of("teams", teams.size(), "sites", sites.size()).toString();
    }
}
