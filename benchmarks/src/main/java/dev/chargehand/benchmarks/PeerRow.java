package dev.chargehand.benchmarks;

import java.util.Locale;

/**
 * Ours and a peer's figure for the same thing.
 *
 * @param what the thing, with who is compared
 * @param unit of both figures
 */
record PeerRow(String what, String unit, double ours, double theirs, String note) {
    static final String HEAD = """
            | what | ours | theirs | ratio | note |
            |---|---|---|---|---|
            """;

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s %s | %,.2f | %s |",
                what,
                figure(ours),
                unit,
                figure(theirs),
                unit,
                theirs / ours,
                note);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
