package dev.chargehand.examples.quickstart;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far a long step has come: one line that is redrawn on a terminal, a plain line every ten per cent elsewhere, where a
 * carriage return would only clutter the log. Closing it leaves the terminal on a line of its own. Thread confined.
 */
final class Progress implements AutoCloseable {
    private static final int CELLS = 40;

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private final String what;
    private int done;
    private int shownPercent;

    Progress(PrintStream out, boolean terminal, int total, String what) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.what = what;
    }

    void advance() {
        done++;
        int percent = (int) (done * 100L / total);
        if (percent / step() > shownPercent / step()) {
            shownPercent = percent;
            show(percent);
        }
    }

    @Override
    public void close() {
        if (terminal && shownPercent > 0) {
            out.println();
        }
    }

    private int step() {
        return terminal ? 1 : 10;
    }

    private void show(int percent) {
        String count = String.format(Locale.ROOT, "%3d %% (%,d of %,d %s)", percent, done, total, what);
        if (terminal) {
            int filled = percent * CELLS / 100;
            out.print("\r  [" + "#".repeat(filled) + "-".repeat(CELLS - filled) + "] " + count);
            out.flush();
        } else {
            out.println("  " + count);
        }
    }
}
