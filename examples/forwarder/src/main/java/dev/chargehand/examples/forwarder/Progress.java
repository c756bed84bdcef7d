package dev.chargehand.examples.forwarder;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Says how far it has come, every few seconds while there is work, and once when there is none. Thread confined. */
final class Progress {
    private static final long SHOWN_EVERY_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final PrintStream out;
    private long shownAt = System.nanoTime();
    private long sinceShown;
    private long position;
    private boolean idle;
    private boolean waiting;
    private boolean troubled;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void beginning(long acknowledged) {
        position = acknowledged;
        waiting = false;
        idle = false;
        say("forwarding events after position " + acknowledged);
    }

    void waitingForLease() {
        if (!waiting) {
            say("another forwarder holds the feed; waiting until it ends");
        }
        waiting = true;
    }

    void at(long acknowledged) {
        position = acknowledged;
        sinceShown++;
        idle = false;
        troubled = false;
        long now = System.nanoTime();
        if (now - shownAt >= SHOWN_EVERY_NANOS) {
            double seconds = (now - shownAt) / 1e9;
            say(String.format(Locale.ROOT, "at position %d, %.0f events a second", position, sinceShown / seconds));
            shownAt = now;
            sinceShown = 0;
        }
    }

    void caughtUp(long acknowledged) {
        if (!idle) {
            say("all forwarded up to position " + acknowledged + "; waiting for more");
        }
        idle = true;
        shownAt = System.nanoTime();
        sinceShown = 0;
    }

    /** The first of a row of failures; the others would only fill the log. */
    void trouble(String what) {
        if (!troubled) {
            say(what + "; trying again");
        }
        troubled = true;
    }

    void stopping() {
        say("asked to end");
    }

    void stopped() {
        say("ended at position " + position);
    }
}
