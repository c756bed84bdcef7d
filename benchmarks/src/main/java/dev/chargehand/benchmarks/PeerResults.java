package dev.chargehand.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Ours beside the peers, as rows, and what each peer leaves to its host. */
final class PeerResults {
    private static final String ABOUT = """
            May this user use this charger at this level? All contestants answer the same 2,048 questions, half of them with
            yes; every answer was compared before anything was measured. A rule is a membership, a charger on a site or a
            record of access. Decisions are medians of the iterations of one process each; the ratio is theirs to ours.

            jCasbin: role-based access with resource roles, a team's level on a site as one rule, held in memory. It goes
            through the rules at each question. Rights that had ended were left out when the rules were loaded, because rules
            as used here have no end. It has no transaction over a command and the facts it was decided on, and explains a
            yes by its rule but no no. Its heap holds the rules alone, ours also the log of events and every map twice.

            Hibernate: five entities, the question as one named query, on one connection and without a transaction around it.
            It judges ends as we do. Who may change what, the order of locks, a log and explanations are left to the host.

            """;

    private final Measured measured;
    private final Map<Integer, Map<String, Loaded>> loaded;
    private final List<PeerRow> rows = new ArrayList<>();

    PeerResults(Measured measured, Map<Integer, Map<String, Loaded>> loaded) {
        this.measured = measured;
        this.loaded = loaded;
    }

    String table() {
        loaded.keySet().forEach(this::decisions);
        loaded.forEach(this::loading);
        return ABOUT + PeerRow.HEAD + rows.stream().map(PeerRow::markdown).collect(Collectors.joining("\n")) + "\n";
    }

    private void decisions(int rules) {
        for (String storage : Contestants.OURS) {
            decision(storage, Contestants.CASBIN, rules);
        }
        for (String database : List.of("sqlite", "postgresql")) {
            decision(database, Contestants.HIBERNATE + database, rules);
        }
    }

    private void decision(String ours, String peer, int rules) {
        String what = String.format(Locale.ROOT, "a decision, %,d rules, %s against %s", rules, ours, peer);
        rows.add(new PeerRow(what, "ns", median(ours, rules), median(peer, rules), ""));
    }

    private double median(String contestant, int rules) {
        return measured.find("PeerDecisions.can", Map.of("contestant", contestant, "rules", rules))
                .map(Measured::median)
                .orElseThrow(() -> new IllegalStateException("no measurement of " + contestant));
    }

    private void loading(int rules, Map<String, Loaded> by) {
        loading(rules, by, "memory", Contestants.CASBIN, "ours as events, with their log; theirs from text");
        for (String database : List.of("sqlite", "postgresql")) {
            loading(
                    rules,
                    by,
                    database,
                    Contestants.HIBERNATE + database,
                    "ours as events, with their log; theirs rows in batches, with its start");
        }
        String what = String.format(Locale.ROOT, "heap, %,d rules, memory against %s", rules, Contestants.CASBIN);
        rows.add(new PeerRow(
                what,
                "MiB",
                by.get("memory").mebibytes(),
                by.get(Contestants.CASBIN).mebibytes(),
                ""));
    }

    private void loading(int rules, Map<String, Loaded> by, String ours, String peer, String note) {
        String what = String.format(Locale.ROOT, "loading %,d rules, %s against %s", rules, ours, peer);
        rows.add(new PeerRow(what, "ms", by.get(ours).millis(), by.get(peer).millis(), note));
    }
}
