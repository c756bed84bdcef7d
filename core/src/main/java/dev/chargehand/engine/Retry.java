package dev.chargehand.engine;

import dev.chargehand.ConcurrentChangeException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Decides a lost race again from fresh facts: bounded, with a random pause that doubles. */
final class Retry {
    /** As often as it takes, nearly. */
    static final Retry BOUNDED = new Retry(12);

    /** For who must begin anew by himself. */
    static final Retry NONE = new Retry(1);

    private static final int LONGEST_PAUSE_DOUBLINGS = 7;

    /** How often this thread has tried again so far; what happened in between is the difference. */
    private static final ThreadLocal<int[]> TRIED_AGAIN = ThreadLocal.withInitial(() -> new int[1]);

    private final int attempts;

    private Retry(int attempts) {
        this.attempts = attempts;
    }

    <T> T run(Supplier<T> attempt) {
        for (int lost = 0; ; lost++) {
            try {
                return attempt.get();
            } catch (ConcurrentChangeException race) {
                if (lost + 1 == attempts || Thread.currentThread().isInterrupted()) {
                    throw race;
                }
                TRIED_AGAIN.get()[0]++;
                pause(lost);
            }
        }
    }

    static int triedAgainOnThisThread() {
        return TRIED_AGAIN.get()[0];
    }

    private static void pause(int lost) {
        long longest = TimeUnit.MILLISECONDS.toNanos(1L << Math.min(lost, LONGEST_PAUSE_DOUBLINGS));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
    }
}
