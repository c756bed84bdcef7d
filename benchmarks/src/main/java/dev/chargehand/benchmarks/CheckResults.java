package dev.chargehand.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Questions about one site and additions to a team, as rows of ours against a floor. */
final class CheckResults {
    private static final List<Integer> WORLDS = List.of(1_000, 1_000_000);
    private static final List<Integer> TEAM_SIZES = List.of(10, 1_000, 100_000, 1_000_000);
    private static final String BEYOND_THE_FLOOR =
            "beyond the floor the reader is counted in and out, and about six more"
                    + " references are followed, each a cache miss in a large world";

    private final Measured results;
    private final double roundTrips;

    CheckResults(Measured results, double roundTrips) {
        this.results = results;
        this.roundTrips = roundTrips;
    }

    List<Row> rows() {
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
        return rows;
    }

    private void can(List<Row> rows, String name, String floor, String what, int sites, double target, String note) {
        Optional<RunResult> ours = results.find(name + ".chargehand", Map.of("sites", sites));
        Optional<RunResult> least = results.find(name + "." + floor, Map.of("sites", sites));
        if (ours.isPresent() && least.isPresent()) {
            String label = String.format(Locale.ROOT, "`can` %s, %,d sites", what, sites);
            rows.add(new Row(label, Measured.score(ours.get()), Measured.score(least.get()), target, note));
        }
    }

    private void addMember(List<Row> rows, String storage, int members) {
        Optional<RunResult> ours = results.find("AddMember.add", Map.of("members", members, "storage", storage));
        Optional<RunResult> least =
                results.find("AddMember.add", Map.of("members", TEAM_SIZES.get(0), "storage", storage));
        if (ours.isPresent() && least.isPresent()) {
            String label =
                    String.format(Locale.ROOT, "add a member, %s, team of %,d, floor a team of 10", storage, members);
            rows.add(new Row(label, Measured.score(ours.get()), Measured.score(least.get()), 0, ""));
        }
    }

    private String allocation(int sites) {
        return results.find("CanInMemory.chargehand", Map.of("sites", sites))
                .<Result<?>>map(result -> result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .map(Result::getScore)
                .map(bytes -> String.format(Locale.ROOT, "%.2f bytes allocated a question, target 0; ", bytes)
                        + BEYOND_THE_FLOOR)
                .orElse("");
    }
}
