package dev.chargehand.memory;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

/**
 * How many readers are inside, in stripes a cache line apart so that threads seldom share one. The counter's steps are
 * sequentially consistent: an arrival must be visible before the reader looks which copy is shown, which is why this is not
 * a LongAdder, whose steps only promise release order.
 */
final class ReaderCount {
    private static final int STRIPES = 16;
    private static final int APART = 16;
    private static final int SPINS = 100;
    private static final long PAUSE_NANOS = 10_000;

    private final AtomicLongArray inside = new AtomicLongArray(STRIPES * APART);

    void arrive() {
        inside.getAndIncrement(stripe());
    }

    /** By the thread that arrived. */
    void depart() {
        inside.getAndDecrement(stripe());
    }

    void awaitNone() {
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            for (int spins = 0; inside.get(stripe * APART) != 0; spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        }
    }

    private static int stripe() {
        return (int) (Thread.currentThread().getId() & (STRIPES - 1)) * APART;
    }
}
