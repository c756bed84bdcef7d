package dev.chargehand.examples.forwarder;

import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.examples.forwarder.Ledger.LeaseLostException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The loop: read events after the acknowledged position, hand each to the callback, acknowledge it, and only then hand over the next.
 * Killed at any point, it goes on at the first event that was not acknowledged, which the callback may then see again. One thread runs
 * it; any thread may stop it.
 */
final class Forwarding {
    private static final int PAGE = 500;
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final EventLog events;
    private final Ledger ledger;
    private final Payload payload;
    private final Callback callback;
    private final Duration longestPause;
    private final int attempts;
    private final Progress progress;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Begins nothing yet.
     *
     * @param longestPause between two attempts; with the callback's patience it must be shorter than the lease
     * @param attempts how often one event is tried
     */
    Forwarding(
            EventLog events,
            Ledger ledger,
            Payload payload,
            Callback callback,
            Duration longestPause,
            int attempts,
            Progress progress) {
        this.events = events;
        this.ledger = ledger;
        this.payload = payload;
        this.callback = callback;
        this.longestPause = longestPause;
        this.attempts = attempts;
        this.progress = progress;
    }

    /** An event was tried as often as allowed. */
    static final class NotTakenException extends Exception {
        private static final long serialVersionUID = 1;

        NotTakenException(String message, IOException last) {
            super(message, last);
        }
    }

    /** Ends when it is stopped, after the event in hand. */
    void run() throws SQLException, NotTakenException, InterruptedException {
        while (!isStopped()) {
            try {
                if (ledger.hold()) {
                    forward(ledger.position());
                } else {
                    progress.waitingForLease();
                    pause(longestPause);
                }
            } catch (LeaseLostException lost) {
                progress.say(String.valueOf(lost.getMessage()));
            } catch (NotTakenException givenUp) {
                ledger.release();
                throw givenUp;
            }
        }
        ledger.release();
        progress.stopped();
    }

    void stop() {
        stopped.countDown();
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void forward(long acknowledged)
            throws SQLException, LeaseLostException, NotTakenException, InterruptedException {
        long position = acknowledged;
        progress.beginning(position);
        while (!isStopped()) {
            List<RecordedEvent> page = events.after(position, PAGE);
            for (RecordedEvent event : page) {
                if (isStopped() || !handOver(event)) {
                    return;
                }
                ledger.acknowledge(position, event.position());
                position = event.position();
                progress.at(position);
            }
            if (page.isEmpty()) {
                progress.caughtUp(position);
                pause(IDLE);
                keepLease();
            }
        }
    }

    /** Whether it was taken; not when the loop was stopped meanwhile. */
    private boolean handOver(RecordedEvent event)
            throws SQLException, LeaseLostException, NotTakenException, InterruptedException {
        for (int attempt = 1; !isStopped(); attempt++) {
            try {
                callback.send(payload.of(event));
                return true;
            } catch (IOException failed) {
                String what = "the event at position " + event.position() + " was not taken: " + told(failed);
                if (attempt == attempts) {
                    throw new NotTakenException(what + "; tried " + attempts + " times", failed);
                }
                progress.trouble(what);
                pause(randomPause(attempt));
                keepLease();
            }
        }
        return false;
    }

    /** Twice as long after each attempt, up to a bound, and never for everyone at the same time. */
    private Duration randomPause(int attempt) {
        long doubled = FIRST_PAUSE.toMillis() << Math.min(attempt - 1, 20);
        long most = Math.min(doubled, longestPause.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    private void keepLease() throws SQLException, LeaseLostException {
        if (!ledger.hold()) {
            throw new LeaseLostException("another forwarder has taken the feed while this one waited");
        }
    }

    private void pause(Duration length) throws InterruptedException {
        boolean woken = stopped.await(length.toMillis(), TimeUnit.MILLISECONDS);
        if (woken) {
            progress.stopping();
        }
    }

    /** Some failures of the connection have no message. */
    private static String told(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
