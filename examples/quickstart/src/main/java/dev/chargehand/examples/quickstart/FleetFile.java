package dev.chargehand.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a fleet, all of it or nothing: every malformed line is named before the first station is stored.
 *
 * <p>Use it once, from one thread.
 */
final class FleetFile {
    static final String SHIPPED = "afdc-washington.csv";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final List<Station> stations = new ArrayList<>();
    private final Map<String, Long> lineOfStation = new HashMap<>();

    private FleetFile(String name) {
        this.name = name;
    }

    static Fleet shipped() throws IOException, MalformedFleetException {
        try (InputStream file = FleetFile.class.getResourceAsStream(SHIPPED)) {
            return parse(SHIPPED, Objects.requireNonNull(file, SHIPPED).readAllBytes());
        }
    }

    static Fleet read(Path file) throws IOException, MalformedFleetException {
        return parse(file.toString(), Files.readAllBytes(file));
    }

    /** Bytes that are not UTF-8 become U+FFFD, which {@link Row} finds, so that they too are named by their line. */
    private static Fleet parse(String name, byte[] bytes) throws IOException, MalformedFleetException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new FleetFile(name).parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private Fleet parse(String text) throws IOException, MalformedFleetException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Optional<Columns> columns = next(parser, 1).flatMap(this::header);
            if (columns.isPresent()) {
                lines(parser, columns.get());
            } else if (problems.isEmpty()) {
                problem(1, "found an empty file, expected a line of column names");
            }
        }
        if (problems.isEmpty() && stations.isEmpty()) {
            problem(2, "found the end of the file, expected at least one station");
        }
        if (!problems.isEmpty()) {
            throw new MalformedFleetException(problems);
        }
        return new Fleet(stations);
    }

    private Optional<Columns> header(CSVRecord record) {
        Columns columns = Columns.of(record.toList());
        columns.problem().ifPresent(found -> problem(1, found));
        return columns.problem().isPresent() ? Optional.empty() : Optional.of(columns);
    }

    private void lines(CSVParser parser, Columns columns) {
        long line = parser.getCurrentLineNumber() + 1;
        for (Optional<CSVRecord> record = next(parser, line); record.isPresent(); record = next(parser, line)) {
            if (!isBlank(record.get())) {
                station(line, new Row(columns, record.get().toList()));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private void station(long line, Row row) {
        Optional<Station> station = row.station();
        row.problems().forEach(found -> problem(line, found));
        if (station.isEmpty()) {
            return;
        }
        Long before = lineOfStation.putIfAbsent(station.get().id(), line);
        if (before == null) {
            stations.add(station.get());
        } else {
            problem(line, "found the ID of line " + before + " again, expected an ID of its own");
        }
    }

    /** The next record; a broken quotation ends the file, for what follows it cannot be told apart. */
    private Optional<CSVRecord> next(CSVParser parser, long line) {
        try {
            return parser.iterator().hasNext() ? Optional.of(parser.iterator().next()) : Optional.empty();
        } catch (UncheckedIOException broken) {
            problem(line, "found a quotation mark out of place, expected quoted text to end before the next comma");
            return Optional.empty();
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }

    private void problem(long line, String what) {
        problems.add(name + ":" + line + ": " + what);
    }
}
