package dev.chargehand.event;

import java.util.List;

/**
 * All that ever happened, in an order to rely on: a reader that goes on after the last position it saw misses nothing,
 * however many writers commit meanwhile. A consumer keeps the position of the last event that it has dealt with, durably and after it has
 * dealt with it; whenever it dies, it begins after that position and sees each event at least once. For the host itself; it holds
 * personal data. Thread safe.
 */
public interface EventLog {
    /** The most events one call returns. */
    int MAX_LIMIT = 10_000;

    /**
     * The events after a position, in position order.
     *
     * @param position the last position seen, 0 for the start
     * @param limit the most events to return, 1 to {@value #MAX_LIMIT}
     * @return the events; fewer than the limit when there are no more yet
     * @throws IllegalArgumentException when position or limit is out of bounds
     */
    List<RecordedEvent> after(long position, int limit);
}
