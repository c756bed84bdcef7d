package dev.chargehand.jdbi;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * For which questions a replica is fresh enough, and when to look at it again. Pure: its instants are nanoseconds of one monotonic
 * clock, of which only differences mean anything.
 *
 * @param staleness how old an answer may be
 * @param proved whether the replica is known to show all that the primary showed at {@code provedAt}
 * @param provedAt when, if ever
 * @param lookFrom when the next look is due
 */
record Freshness(long staleness, boolean proved, long provedAt, long lookFrom) {
    /** Below it a proof is too old by the time it is there. */
    static final Duration LEAST = Duration.ofMillis(1);

    /** So long at most does a revoked right stay visible. */
    static final Duration MOST = Duration.ofHours(1);

    /** A replica that failed is left alone so long: who looks at it next may have to wait for a connection. */
    static final long REST = TimeUnit.SECONDS.toNanos(5);

    private static final long SOONEST = LEAST.toNanos();
    private static final int LOOKS = 8;

    /**
     * Nothing is known yet.
     *
     * @throws IllegalArgumentException for a staleness that no proof could keep, or that nobody should want
     */
    static Freshness unknown(Duration staleness, long now) {
        if (staleness.compareTo(LEAST) < 0 || staleness.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("staleness: expected " + LEAST + " to " + MOST + ", found " + staleness);
        }
        return new Freshness(staleness.toNanos(), false, now, now);
    }

    /** Whether a question asked then may be answered by the replica. */
    boolean covers(long asked) {
        return proved && asked - provedAt <= staleness;
    }

    boolean isLookDue(long now) {
        return now - lookFrom >= 0;
    }

    /** Whether what was marked then can still become a proof that covers a question. */
    boolean isWorthAwaiting(long marked, long now) {
        return now - marked < staleness;
    }

    /** Looked at again in half the time, so that one proof follows another without a gap. */
    Freshness afterProof(long at) {
        return new Freshness(staleness, true, at, at + staleness / 2);
    }

    /** The replica is behind: what was proved before holds, and a look now and then tells when it has come so far. */
    Freshness afterTooEarly(long now) {
        return new Freshness(staleness, proved, provedAt, now + Math.max(staleness / LOOKS, SOONEST));
    }

    Freshness afterFailure(long now) {
        return new Freshness(staleness, false, now, now + REST);
    }
}
