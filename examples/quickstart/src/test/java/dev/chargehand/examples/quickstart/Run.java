package dev.chargehand.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One run of the program and all that a user sees of it.
 *
 * @param exitCode what the shell gets
 * @param out what was printed
 * @param err what was complained about
 */
record Run(int exitCode, String out, String err) {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile(" \\(\\d+\\.\\d\\d s\\)");

    static Run piped(String... args) {
        return of(false, args);
    }

    static Run onTerminal(String... args) {
        return of(true, args);
    }

    private static Run of(boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Quickstart(stream(out), stream(err), terminal).run(args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What has to be the same on every storage and on every day: all but times, dates, ids and the storage's name. */
    List<String> comparable() {
        UnaryOperator<String> withoutTime = line -> ID.matcher(
                        INSTANT.matcher(TIME.matcher(line).replaceAll("")).replaceAll("…"))
                .replaceAll("…");
        return out.lines()
                .filter(line -> !line.startsWith("Opening "))
                .map(withoutTime)
                .toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
