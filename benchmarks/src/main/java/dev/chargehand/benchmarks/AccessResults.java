package dev.chargehand.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** Questions and commands about access to a site, as rows of ours against a floor. */
final class AccessResults {
    private static final List<String> STORAGES = List.of("memory", "sqlite", "postgresql");
    private static final double AS_THE_FIRST = 1.1;
    private static final String EACH_RECORD =
            "all records of the site are looked at, and the user's place in each team; a statement that begins at the"
                    + " fewer of the two was tried, see the README";
    private static final String HALF_ARE_BUSY =
            "half are about the site with 1,000 teams, which is what takes the time;"
                    + " over a network one call is one round trip";

    private final List<Row> rows = new ArrayList<>();
    private final Measured results;

    AccessResults(Measured results) {
        this.results = results;
    }

    List<Row> rows(double roundTrips, double roundTripsByHand) {
        for (String storage : STORAGES) {
            for (int teams : List.of(1, 10, 1_000)) {
                add(
                        String.format(
                                Locale.ROOT, "`can`, %s, %,d teams on the site, floor a site with one", storage, teams),
                        find("CanOnBusySite.can", storage, "teams", teams),
                        find("CanOnBusySite.can", storage, "teams", 1),
                        0,
                        storage.equals("memory") ? "" : EACH_RECORD);
            }
        }
        for (String storage : STORAGES) {
            atDepth("sitesOfUser", "sites of a user with 100,000", storage);
            atDepth("whoReaches", "who reaches a site: 25,000 users through 1,000 teams", storage);
        }
        for (String storage : STORAGES) {
            add(
                    "100 questions in one call, " + storage + ", floor 100 calls",
                    results.find("HundredQuestions.oneCall", Map.of("storage", storage)),
                    results.find("HundredQuestions.hundredCalls", Map.of("storage", storage)),
                    0,
                    storage.equals("memory") ? "" : HALF_ARE_BUSY);
        }
        accept(roundTrips, roundTripsByHand);
        return rows;
    }

    private void atDepth(String benchmark, String what, String storage) {
        add(
                what + ", last 50, " + storage + ", floor the first 50",
                find("PagesAtDepth." + benchmark, storage, "page", "deepest"),
                find("PagesAtDepth." + benchmark, storage, "page", "first"),
                AS_THE_FIRST,
                "");
    }

    private void accept(double roundTrips, double byHand) {
        String note = "the floor records no event, checks no inviter and makes no team";
        String trips = String.format(Locale.ROOT, "; %.0f round trips against %.0f", roundTrips, byHand);
        for (String storage : List.of("sqlite", "postgresql")) {
            add(
                    "accept an invitation, " + storage + ", floor SQL written by hand",
                    results.find("AcceptInvitation.accept", Map.of("storage", storage)),
                    results.find("AcceptByHand.accept", Map.of("storage", storage)),
                    0,
                    note + (storage.equals("postgresql") ? trips : ""));
        }
        Optional<RunResult> memory = results.find("AcceptInvitation.accept", Map.of("storage", "memory"));
        add("accept an invitation, memory", memory, memory, 0, "no floor");
    }

    private Optional<RunResult> find(String benchmark, String storage, String param, Object value) {
        return results.find(benchmark, Map.of("storage", storage, param, value));
    }

    private void add(String what, Optional<RunResult> ours, Optional<RunResult> floor, double target, String note) {
        if (ours.isPresent() && floor.isPresent()) {
            rows.add(new Row(what, Measured.score(ours.get()), Measured.score(floor.get()), target, note));
        }
    }
}
