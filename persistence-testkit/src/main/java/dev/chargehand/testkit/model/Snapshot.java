package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state as a storage answers it, question by question, for all that its log ever named. Of more than {@value #SAMPLE}
 * users, former members or sites, every n-th is asked about once more in other ways; members, sites, records and all that
 * hangs on a site are read whole.
 */
public final class Snapshot {
    private static final int PAGE = 1000;
    static final int SAMPLE = 300;

    private final String storage;
    private final Reads reads;
    private final Known known;
    private final State state = new State();
    private final Map<TeamId, UserId> viewers = new HashMap<>();

    private Snapshot(String storage, Reads reads, Known known) {
        this.storage = storage;
        this.reads = reads;
        this.known = known;
    }

    /** Fails unless the storage's answers and the fold of its log are the same state. */
    public static void assertIsFold(String name, Storage storage, List<RecordedEvent> log) {
        State fold = Fold.of(log);
        Known known = Known.in(log);
        assertIsFold(name, storage.reads(), known, fold);
        UnitSnapshot.assertIsFold(name, storage, known, fold);
        SiteAnswers.assertAreFold(name, storage.reads(), known, fold);
        KnownChargers chargers = KnownChargers.in(log);
        ChargerRows.assertAreFold(name, storage, chargers, fold);
        ChargerAnswers.assertAreFold(name, storage.reads(), known, chargers, fold);
    }

    private static void assertIsFold(String storage, Reads reads, Known known, State fold) {
        Snapshot snapshot = new Snapshot(storage, reads, known);
        snapshot.readTeams();
        snapshot.readSites();
        State state = snapshot.state;
        assertThat(state.teams())
                .as("%s: teams read, as the log tells", storage)
                .isEqualTo(fold.teams());
        assertThat(state.members())
                .as("%s: members read, as the log tells", storage)
                .isEqualTo(fold.members());
        assertThat(state.sites())
                .as("%s: sites read, as the log tells", storage)
                .isEqualTo(fold.sites());
        assertThat(state.access())
                .as("%s: access read, as the log tells", storage)
                .isEqualTo(fold.access());
        snapshot.assertUsersSeeThat();
        snapshot.assertFormerMembersSeeNothing();
    }

    private void readTeams() {
        for (TeamId id : known.members().keySet()) {
            Optional<TeamOfUser> seen = sample(known.members().get(id))
                    .flatMap(user -> reads.team(id, user).stream())
                    .findFirst();
            if (seen.isPresent()) {
                Team team = seen.get().team();
                UserId viewer = seen.get().member().user();
                viewers.put(id, viewer);
                state.teams().put(id, team);
                state.members().put(id, byUser(members(id, viewer)));
            }
        }
    }

    private void readSites() {
        viewers.forEach((team, viewer) -> {
            List<SiteFacts> sites = all(
                    (SiteId after, Integer limit) ->
                            reads.sitesOfTeam(team, viewer, after, limit).orElseThrow(),
                    SiteId.BEFORE_ALL,
                    facts -> facts.site().id());
            for (SiteFacts facts : sites) {
                state.sites().put(facts.site().id(), facts.site());
                facts.through()
                        .forEach(access -> state.access()
                                .computeIfAbsent(access.site(), site -> new HashMap<>())
                                .put(access.team(), access));
            }
        });
        sample(List.copyOf(known.access().keySet()))
                .forEach(site -> known.access()
                        .getOrDefault(site, Set.of())
                        .forEach(team -> assertThat(reads.access(site, team))
                                .as("%s: the record of team %s on site %s", storage, team, site)
                                .isEqualTo(Optional.ofNullable(state.access()
                                        .getOrDefault(site, Map.of())
                                        .get(team)))));
    }

    private void assertUsersSeeThat() {
        sample(known.users()).forEach(user -> {
            List<TeamOfUser> expected = state.members().entrySet().stream()
                    .filter(team -> team.getValue().containsKey(user))
                    .map(team -> new TeamOfUser(
                            state.teams().get(team.getKey()), team.getValue().get(user)))
                    .sorted(Comparator.comparing(
                                    (TeamOfUser found) -> found.member().joinedAt())
                            .thenComparing(found -> found.team().id()))
                    .toList();
            List<TeamOfUser> teams = all(
                    (TeamPlace after, Integer limit) -> reads.teamsOf(user, after, limit),
                    TeamPlace.BEFORE_ALL,
                    found -> new TeamPlace(
                            found.member().joinedAt().toEpochMilli(),
                            found.team().id()));
            assertThat(teams).as("%s: the teams of %s", storage, user).isEqualTo(expected);
            assertSitesOf(
                    user, expected.stream().map(found -> found.team().id()).toList());
        });
    }

    private void assertSitesOf(UserId user, List<TeamId> teams) {
        List<SiteFacts> expected = state.sites().values().stream()
                .map(site -> new SiteFacts(
                        site,
                        teams.stream()
                                .sorted()
                                .flatMap(team -> Stream.ofNullable(state.access()
                                        .getOrDefault(site.id(), Map.of())
                                        .get(team)))
                                .toList()))
                .filter(facts -> !facts.through().isEmpty())
                .sorted(Comparator.comparing(facts -> facts.site().id()))
                .toList();
        List<SiteFacts> sites = all(
                (SiteId after, Integer limit) -> reads.sitesOf(user, after, limit),
                SiteId.BEFORE_ALL,
                facts -> facts.site().id());
        assertThat(sites).as("%s: the sites of %s", storage, user).isEqualTo(expected);
    }

    private void assertFormerMembersSeeNothing() {
        known.members()
                .forEach((team, users) -> sample(users)
                        .filter(user ->
                                !state.members().getOrDefault(team, Map.of()).containsKey(user))
                        .forEach(user -> assertThat(reads.team(team, user))
                                .as("%s: team %s, to %s who is not in it", storage, team, user)
                                .isEmpty()));
    }

    private List<Member> members(TeamId team, UserId viewer) {
        return all(
                (MemberId after, Integer limit) ->
                        reads.members(team, viewer, after, limit).orElseThrow(),
                MemberId.BEFORE_ALL,
                Member::id);
    }

    private static Map<UserId, Member> byUser(List<Member> members) {
        return members.stream().collect(Collectors.toMap(Member::user, member -> member));
    }

    /** Every n-th. */
    static <T> Stream<T> sample(List<T> all) {
        int step = Math.max(1, all.size() / SAMPLE);
        return Stream.iterate(0, at -> at < all.size(), at -> at + step).map(all::get);
    }

    private static <K, T> List<T> all(BiFunction<K, Integer, List<T>> page, K start, Function<T, K> key) {
        List<T> all = new ArrayList<>(page.apply(start, PAGE));
        for (int size = all.size(); size == PAGE; ) {
            List<T> next = page.apply(key.apply(all.get(all.size() - 1)), PAGE);
            all.addAll(next);
            size = next.size();
        }
        return all;
    }
}
