package dev.chargehand.benchmarks.chargers;

import dev.chargehand.benchmarks.Measured;
import dev.chargehand.benchmarks.ResultsFile;
import dev.chargehand.benchmarks.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured of the full world, as the section's text. */
final class ChargerResults {
    private static final List<String> STORAGES = List.of("memory", "sqlite", "postgresql");
    private static final double AS_THE_FIRST = 1.1;
    private static final Map<String, String> FLOORS = Map.of(
            "memory", "three hash look-ups: user, charger, team there",
            "sqlite", "one reused statement of the same SQL",
            "postgresql", "the same raw statement");

    private final Map<String, Imported> imported;
    private final Map<String, Integer> sizes;
    private final Measured lists;
    private final Measured questions;
    private final List<Row> rows = new ArrayList<>();

    ChargerResults(Map<String, Imported> imported, Map<String, Integer> sizes, Measured lists, Measured questions) {
        this.imported = imported;
        this.sizes = sizes;
        this.lists = lists;
        this.questions = questions;
    }

    String section(double[] roundTrips) {
        for (String storage : STORAGES) {
            can(storage, roundTrips[0]);
        }
        for (String storage : STORAGES) {
            smartCharging(storage, roundTrips[1]);
        }
        for (String storage : STORAGES) {
            ChargerRun.LISTS.forEach(list -> list(storage, list));
        }
        return about() + imports() + "\n" + ResultsFile.table(rows);
    }

    private String about() {
        Imported inMemory = imported.get("memory");
        return String.format(Locale.ROOT, """
                Times are medians. The full world: %,d chargers, to each 1,000 of them 100 sites, 20 teams, 250 users and 2,000 records of access.
                A million chargers with connectors and licenses hold %,.0f MiB of the heap in memory, the log of them included.

                """, inMemory.chargers(), inMemory.mebibytesOfAMillion());
    }

    private String imports() {
        StringBuilder table = new StringBuilder(Imported.HEAD);
        imported.forEach((storage, one) -> table.append(one.markdown(storage)));
        return table.toString();
    }

    private void can(String storage, double roundTrips) {
        RunResult ours = question("can", storage);
        String note = switch (storage) {
            case "memory" -> allocated(ours);
            case "postgresql" -> counted(roundTrips);
            default -> "";
        };
        rows.add(new Row(
                "`can` on a charger, " + storage + ", floor " + FLOORS.get(storage),
                Measured.median(ours),
                Measured.median(question("floor", storage)),
                switch (storage) {
                    case "memory" -> 1.6;
                    case "sqlite" -> 1.3;
                    default -> 0;
                },
                note));
    }

    private void smartCharging(String storage, double roundTrips) {
        rows.add(new Row(
                "may turn on smart charging, " + storage + ", floor `can` on a charger",
                Measured.median(question("smartCharging", storage)),
                Measured.median(question("can", storage)),
                0,
                storage.equals("postgresql") ? counted(roundTrips) : ""));
    }

    private static String counted(double roundTrips) {
        return String.format(Locale.ROOT, "%.2f round trips a question, target 1", roundTrips);
    }

    private static String allocated(RunResult ours) {
        Result<?> bytes = ours.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.2f bytes allocated a question, target 0; 24 are the charger's id as an asset's",
                        bytes.getScore());
    }

    private void list(String storage, String list) {
        String what = String.format(
                Locale.ROOT,
                "list, %s team's %,d, %s, last 50, floor the first 50",
                of(list),
                sizes.get(list),
                storage);
        rows.add(new Row(
                what,
                Measured.median(page(storage, list, "deepest")),
                Measured.median(page(storage, list, "first")),
                AS_THE_FIRST,
                ""));
    }

    /** The order and filter, and the team's size. */
    private static String of(String list) {
        int first = list.indexOf(' ');
        return "by " + list.substring(first + 1).replace('_', ' ') + ", " + list.substring(0, first);
    }

    private RunResult question(String benchmark, String storage) {
        return questions
                .find("CanOnCharger." + benchmark, Map.of("storage", storage))
                .orElseThrow(() -> new IllegalStateException("no measurement of " + benchmark + " on " + storage));
    }

    private RunResult page(String storage, String list, String page) {
        return lists.find("ChargersOfTeam.read", Map.of("storage", storage, "list", list, "page", page))
                .orElseThrow(() -> new IllegalStateException("no measurement of " + list + " on " + storage));
    }
}
