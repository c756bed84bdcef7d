package dev.chargehand.examples.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints what the program does, step by step, and how long each step took. Thread confined. */
final class Steps {
    private final PrintStream out;
    private final boolean terminal;
    private long startedAt;

    Steps(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void start(String title) {
        startedAt = System.nanoTime();
        out.println(title);
    }

    void say(String line) {
        out.println("  " + line);
    }

    /** How far the step has come; to be closed before the next line. */
    Progress progress(int total, String what) {
        return new Progress(out, terminal, total, what);
    }

    /** The step's result, with the time since its start. */
    void done(String result) {
        double seconds = Duration.ofNanos(System.nanoTime() - startedAt).toMillis() / 1000.0;
        out.println("  " + result + String.format(Locale.ROOT, " (%.2f s)", seconds));
    }

    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
