package dev.chargehand.examples.rest.load;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The best figures of each call, and how many times the floor they take. */
final class Table {
    static final String FLOOR = "`GET /health`, the floor";

    private final Map<String, Figures> best = new LinkedHashMap<>();
    private final String head;

    Table(String head) {
        this.head = head;
    }

    void add(String what, Figures figures) {
        best.merge(what, figures, Figures::orBetter);
    }

    String markdown() {
        Figures floor = Objects.requireNonNull(best.get(FLOOR), "the floor was not measured");
        StringBuilder rows = new StringBuilder("| " + head + " | a second | p50, ms | p99, ms | times the floor |\n");
        rows.append("|---|---|---|---|---|\n").append(row(FLOOR, floor, floor));
        best.forEach((what, figures) -> rows.append(what.equals(FLOOR) ? "" : row(what, figures, floor)));
        return rows.toString();
    }

    private static String row(String what, Figures figures, Figures floor) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %.2f | %.1f |%n",
                what,
                figures.aSecond(),
                figures.p50(),
                figures.p99(),
                floor.aSecond() / figures.aSecond());
    }
}
