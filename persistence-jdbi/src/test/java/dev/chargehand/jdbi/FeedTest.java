package dev.chargehand.jdbi;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Consumers that read the log by position, while sixteen hosts change things in transactions of their own that end in another order than
 * they wrote in. What was committed is what each consumer acknowledged: each event once, none of a transaction that was rolled back, and
 * those that were decided under one lock in the order in which it was held. Positions follow one another without a gap, at every reading.
 *
 * <p>{@code -Dchargehand.feed.events} is how many events, {@code -Dchargehand.feed.seed} repeats the choices of a run.
 */
final class FeedTest {
    private static final int EVENTS = Integer.getInteger("chargehand.feed.events", 100_000);
    private static final long SEED = Long.getLong("chargehand.feed.seed", System.nanoTime());

    /** One writer at a time commits in the order in which it writes, which takes fewer to see. */
    private static final int SQLITE_SHARE = 10;

    @ParameterizedTest
    @EnumSource
    void each_consumer_acknowledges_what_was_committed_once_and_causes_first(HostDatabase on) throws Exception {
        int events = on == HostDatabase.SQLITE ? EVENTS / SQLITE_SHARE : EVENTS;
        try (HostDatabase.Opened host = on.open(FeedRun.WRITERS);
                FeedRun run = new FeedRun(host, events, SEED)) {
            run.run();
        }
    }
}
