package dev.chargehand.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as rows of ours against a floor. */
final class Results {
    private static final List<Integer> WORLDS = List.of(1_000, 1_000_000);
    private static final List<Integer> TEAM_SIZES = List.of(10, 1_000, 100_000, 1_000_000);
    private static final String BEYOND_THE_FLOOR =
            "beyond the floor the reader is counted in and out, and about six more"
                    + " references are followed, each a cache miss in a large world";
    private static final String HEAD = """
            | what | ours, ns | floor, ns | ratio | target | | note |
            |---|---|---|---|---|---|---|
            """;

    private final Collection<RunResult> results;
    private final double roundTrips;

    Results(Collection<RunResult> results, double roundTrips) {
        this.results = results;
        this.roundTrips = roundTrips;
    }

    String markdown() {
        List<Row> rows = new ArrayList<>();
        for (int sites : WORLDS) {
            can(
                    rows,
                    "CanInMemory",
                    "twoHashLookUps",
                    "in memory, floor two hash look-ups",
                    sites,
                    1.6,
                    allocation(sites));
            can(
                    rows,
                    "CanOnSqlite",
                    "reusedStatement",
                    "on SQLite, floor one reused statement of the same SQL",
                    sites,
                    1.3,
                    "");
            String counted = String.format(Locale.ROOT, "%.2f round trips a question, target 1", roundTrips);
            can(
                    rows,
                    "CanOnPostgresql",
                    "rawStatement",
                    "on PostgreSQL, floor the same raw statement",
                    sites,
                    0,
                    counted);
        }
        for (String storage : List.of("memory", "sqlite", "postgresql")) {
            for (int members : TEAM_SIZES) {
                addMember(rows, storage, members);
            }
        }
        return HEAD + rows.stream().map(Row::markdown).collect(Collectors.joining("\n")) + "\n";
    }

    private void can(List<Row> rows, String name, String floor, String what, int sites, double target, String note) {
        Optional<RunResult> ours = find(name + ".chargehand", "sites", sites, "");
        Optional<RunResult> least = find(name + "." + floor, "sites", sites, "");
        if (ours.isPresent() && least.isPresent()) {
            String label = String.format(Locale.ROOT, "`can` %s, %,d sites", what, sites);
            rows.add(new Row(label, score(ours.get()), score(least.get()), target, note));
        }
    }

    private void addMember(List<Row> rows, String storage, int members) {
        Optional<RunResult> ours = find("AddMember.add", "members", members, storage);
        Optional<RunResult> least = find("AddMember.add", "members", TEAM_SIZES.get(0), storage);
        if (ours.isPresent() && least.isPresent()) {
            String label =
                    String.format(Locale.ROOT, "add a member, %s, team of %,d, floor a team of 10", storage, members);
            rows.add(new Row(label, score(ours.get()), score(least.get()), 0, ""));
        }
    }

    private String allocation(int sites) {
        return find("CanInMemory.chargehand", "sites", sites, "")
                .<Result<?>>map(result -> result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .map(Result::getScore)
                .map(bytes -> String.format(Locale.ROOT, "%.2f bytes allocated a question, target 0; ", bytes)
                        + BEYOND_THE_FLOOR)
                .orElse("");
    }

    private Optional<RunResult> find(String benchmark, String param, int value, String storage) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> result.getParams().getParam(param).equals(Integer.toString(value)))
                .filter(result ->
                        storage.isEmpty() || storage.equals(result.getParams().getParam("storage")))
                .findFirst();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
