package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.access.AccessQuestion;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AccessOfTeam;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.TeamOnSite;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Questions to the library, whose answers the reference model knows. */
final class MachineQuestions {
    private static final List<AccessLevel> LEVELS =
            List.of(AccessLevel.BASIC, AccessLevel.SENSITIVE, AccessLevel.OWNER);
    private static final PageRequest ALL = PageRequest.first(1000);

    private final Machine machine;
    private final PlainWorld world;
    private final Chargehand library;
    private final Instant now;

    MachineQuestions(Machine machine) {
        this.machine = machine;
        this.world = machine.model().world();
        this.library = machine.library();
        this.now = machine.now();
    }

    /** About one site at every level, one by one, and about everyone at once. */
    void can(UserId user, SiteId site) {
        int held = world.level(user, site, now);
        List<AccessQuestion> all = new ArrayList<>();
        List<Boolean> expectedOfAll = new ArrayList<>();
        for (int rank = 1; rank <= LEVELS.size(); rank++) {
            AccessLevel level = LEVELS.get(rank - 1);
            boolean expected = held >= rank;
            check("can " + level, user, library.access().can(user, level, site), expected);
            check(
                    "explain " + level,
                    user,
                    library.access().explain(user, level, site).allowed(),
                    expected);
            for (UserId other : machine.users()) {
                all.add(new AccessQuestion(other, level, site));
                expectedOfAll.add(world.level(other, site, now) >= rank);
            }
        }
        check("can all", user, library.access().canAll(all), expectedOfAll);
        check("get site", user, World.code(library.sites().get(user, site)), held > 0 ? "accepted" : "site_not_found");
    }

    void asset(UserId user, AssetId asset) {
        int held = world.level(user, asset, now);
        for (int rank = 1; rank <= LEVELS.size(); rank++) {
            AccessLevel level = LEVELS.get(rank - 1);
            check(level + " on " + asset, user, library.access().can(user, level, asset), held >= rank);
            check(
                    "explain " + level + " on " + asset,
                    user,
                    library.access().explain(user, level, asset).allowed(),
                    held >= rank);
        }
    }

    /** What a user sees of a team and of all its own. */
    void look(UserId user, TeamId team) {
        boolean member = world.isIn(team, user);
        check("get team", user, library.teams().get(user, team).isAccepted(), member);
        check("sites of team", user, library.sites().ofTeam(user, team, ALL).isAccepted(), member);
        Optional<TeamId> first = library.teams().list(user, ALL).orThrow().items().stream()
                .findFirst()
                .map(seen -> seen.team().id());
        check("first team", user, first, world.firstTeam(user));
        List<String> reached = new TreeSet<>(world.sites().keySet())
                .stream()
                        .filter(site -> world.level(user, site, now) > 0)
                        .map(site -> site + " " + LEVELS.get(world.level(user, site, now) - 1))
                        .toList();
        check(
                "sites of user",
                user,
                named(library.access().sitesOf(user, ALL).orThrow().items()),
                reached);
        check(
                "list of sites",
                user,
                named(library.sites().list(user, ALL).orThrow().items()),
                reached);
    }

    private static List<String> named(List<ReachableSite> sites) {
        return sites.stream().map(one -> one.site().id() + " " + one.level()).toList();
    }

    /** All that one site shows to a user. */
    void site(UserId user, SiteId site) {
        boolean reached = world.level(user, site, now) > 0;
        PlainSite plain = world.sites().get(site);
        check(
                "teams on site",
                user,
                library.siteTeams()
                        .list(user, site, ALL)
                        .toOptional()
                        .map(page -> page.items().stream().map(TeamOnSite::team).toList()),
                shown(
                        reached,
                        plain,
                        known -> known.access().keySet().stream()
                                .filter(team -> world.sees(user, site, team, now))
                                .sorted()
                                .toList()));
        check(
                "assets on site",
                user,
                library.assets().list(user, site, ALL).toOptional().map(page -> page.items()),
                shown(
                        reached,
                        plain,
                        known -> known.assets().stream()
                                .filter(asset -> world.level(user, asset, now) > 0)
                                .sorted()
                                .toList()));
        check(
                "pending requests",
                user,
                library.requests()
                        .pending(user, site, ALL)
                        .toOptional()
                        .map(page -> page.items().stream().map(DataRequest::id).toList()),
                shown(reached, plain, known -> machine.model().requests().pending(site, user, now)));
        check(
                "pending invitations",
                user,
                library.invitations()
                        .pending(user, site, ALL)
                        .toOptional()
                        .map(page -> page.items().stream().map(Invitation::id).toList()),
                shown(reached, plain, known -> machine.model().invitations().pending(site, user, now)));
    }

    void teamOn(UserId user, SiteId site, TeamId team) {
        var answer = library.siteTeams().get(user, site, team);
        boolean sees = world.sees(user, site, team, now);
        String expected = world.level(user, site, now) == 0 ? "site_not_found" : sees ? "accepted" : "team_not_found";
        check("team on site", user, World.code(answer), expected);
        answer.toOptional().map(AccessOfTeam::scope).ifPresent(scope -> {
            Optional<Set<AssetId>> only = world.access(site, team).orElseThrow().only();
            check("all assets of team", user, scope.isAll(), only.isEmpty());
            Set<AssetId> seen = new TreeSet<>(only.orElse(Set.of()));
            seen.removeIf(asset -> world.level(user, asset, now) == 0);
            check("assets of team", user, scope.listed(), seen);
        });
    }

    void request(UserId user, DataRequestId id) {
        boolean shown = machine.model().requests().shows(id, user, now);
        check(
                "request",
                user,
                World.code(library.requests().get(user, id)),
                shown ? "accepted" : "data_request_not_found");
    }

    void whoReaches(SiteId site) {
        Set<String> expected = new TreeSet<>();
        PlainSite plain = world.sites().get(site);
        if (plain != null) {
            plain.access()
                    .forEach((team, access) -> world.team(team)
                            .members()
                            .keySet()
                            .forEach(user ->
                                    expected.add(team + " " + user.text() + " " + LEVELS.get(access.level(now) - 1))));
        }
        var reached = library.access().whoReaches(site, ALL).orThrow().items();
        assertThat(reached.stream()
                        .map(one ->
                                one.access().team() + " " + one.member().user().text() + " " + one.level()))
                .as("%s: who reaches site %s at %s", machine.world().name(), site, now)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reached.stream().map(one -> one.access().team())).isSorted();
    }

    private interface Known<T> {
        List<T> of(PlainSite site);
    }

    private static <T> Optional<List<T>> shown(boolean reached, @Nullable PlainSite site, Known<T> known) {
        return reached && site != null ? Optional.of(known.of(site)) : Optional.empty();
    }

    private void check(String question, UserId user, Object answer, Object expected) {
        assertThat(answer)
                .as("%s: %s, asked by %s at %s", machine.world().name(), question, user, now)
                .isEqualTo(expected);
    }
}
