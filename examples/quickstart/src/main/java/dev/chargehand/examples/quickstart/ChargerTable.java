package dev.chargehand.examples.quickstart;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ReachableCharger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chargers as a table of two lines each, under the names that their fields have on the wire. Every line fits a terminal of 120
 * columns; a longer text ends in {@code …}.
 */
final class ChargerTable {
    private static final String GAP = "  ";
    private static final String NONE = "-";
    private static final int FIRST_WIDE = 0x1100;

    private static final List<Column> FIRST_LINE = List.of(
            of("uuid", 36, charger -> charger.id().toString()),
            of("identity", 18, charger -> charger.identity().text()),
            of("reference", 27, charger -> charger.reference().orElse(NONE)),
            of(
                    "connection_status",
                    17,
                    charger -> charger.condition().connection().name().toLowerCase(Locale.ROOT)),
            of("status", 11, charger -> ocpp(charger.condition().status())));

    private static final List<Column> SECOND_LINE = List.of(
            of("", 0, charger -> ""),
            of("error", 20, charger -> ocpp(charger.condition().error())),
            of("error_info", 18, charger -> charger.condition().errorInfo().orElse(NONE)),
            of("created_at", 20, charger -> seconds(charger.createdAt())),
            of("updated_at", 20, charger -> seconds(charger.updatedAt())),
            new Column(
                    "licenses.smart", 14, seen -> String.valueOf(seen.licenses().smart())),
            new Column(
                    "licenses.pro", 12, seen -> String.valueOf(seen.licenses().pro())));

    private ChargerTable() {}

    private record Column(String title, int width, Function<ReachableCharger, String> cell) {}

    static List<String> lines(List<ReachableCharger> chargers) {
        List<String> lines = new ArrayList<>();
        for (List<Column> columns : List.of(FIRST_LINE, SECOND_LINE)) {
            lines.add(line(columns, Column::title));
        }
        for (ReachableCharger charger : chargers) {
            for (List<Column> columns : List.of(FIRST_LINE, SECOND_LINE)) {
                lines.add(line(columns, column -> column.cell().apply(charger)));
            }
        }
        return lines;
    }

    private static String line(List<Column> columns, Function<Column, String> cell) {
        return columns.stream()
                .map(column -> fitted(cell.apply(column), column.width()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static Column of(String title, int width, Function<Charger, String> cell) {
        return new Column(title, width, seen -> cell.apply(seen.charger()));
    }

    /** As OCPP spells it: {@code GroundFailure}, {@code EVCommunicationError}. */
    private static String ocpp(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).stream()
                .flatMap(name -> Stream.of(name.split("_", -1)))
                .map(word -> word.equals("EV")
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .reduce(String::concat)
                .orElse(NONE);
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Exactly so wide, without characters that steer a terminal. */
    private static String fitted(String text, int width) {
        String shown = text.replaceAll("\\p{C}", "?");
        if (columns(shown) <= width) {
            return shown + " ".repeat(width - columns(shown));
        }
        int end = 0;
        int used = 1;
        while (used + columns(shown.codePointAt(end)) <= width) {
            used += columns(shown.codePointAt(end));
            end = shown.offsetByCodePoints(end, 1);
        }
        return shown.substring(0, end) + "…" + " ".repeat(width - used);
    }

    private static int columns(String text) {
        return text.codePoints().map(ChargerTable::columns).sum();
    }

    /** What a terminal may show two columns wide is counted so, so that no line is longer than it looks here. */
    private static int columns(int codePoint) {
        boolean mayBeWide = codePoint >= FIRST_WIDE && Character.isLetterOrDigit(codePoint);
        return mayBeWide || codePoint > Character.MAX_VALUE ? 2 : 1;
    }
}
