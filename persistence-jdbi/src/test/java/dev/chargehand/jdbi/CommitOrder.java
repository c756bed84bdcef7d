package dev.chargehand.jdbi;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets transactions end in another order than they wrote in: each is held open until a number of others have been committed. It is let go
 * sooner when all others are held too, or when nothing was committed for a while because others wait for its locks. Thread safe.
 */
final class CommitOrder {
    private static final long STUCK_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicLong started = new AtomicLong();
    private final int writers;
    private int held;
    private long committed;
    private long latest;
    private long overtaken;

    CommitOrder(int writers) {
        this.writers = writers;
    }

    /** When a transaction has written its first event. */
    long wrote() {
        return started.incrementAndGet();
    }

    /** Holds a transaction until this many others were committed after it came here. */
    void hold(int others) throws InterruptedException {
        lock.lock();
        try {
            held++;
            changed.signalAll();
            long until = committed + others;
            long seen = committed;
            long left = STUCK_NANOS;
            while (committed < until && held < writers && left > 0) {
                left = changed.awaitNanos(left);
                if (committed != seen) {
                    seen = committed;
                    left = STUCK_NANOS;
                }
            }
            held--;
        } finally {
            lock.unlock();
        }
    }

    /** When a transaction was committed; {@code wrote} is what {@link #wrote} told it. */
    void committed(long wrote) {
        lock.lock();
        try {
            committed++;
            if (wrote < latest) {
                overtaken++;
            }
            latest = Math.max(latest, wrote);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for news: returns how many were committed once they are more than what the caller knows of, or soon. */
    long awaitMore(long known) throws InterruptedException {
        lock.lock();
        try {
            long left = STUCK_NANOS;
            while (committed <= known && left > 0) {
                left = changed.awaitNanos(left);
            }
            return committed;
        } finally {
            lock.unlock();
        }
    }

    long commits() {
        lock.lock();
        try {
            return committed;
        } finally {
            lock.unlock();
        }
    }

    /** Those that were committed after one that had written later. */
    long overtaken() {
        lock.lock();
        try {
            return overtaken;
        } finally {
            lock.unlock();
        }
    }
}
