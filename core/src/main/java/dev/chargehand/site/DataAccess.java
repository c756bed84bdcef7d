package dev.chargehand.site;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A team's right to a site's sensitive data: not given, given until an instant, or given without end. Whether it holds
 * is judged when asked, never by a job (I-41).
 */
public sealed interface DataAccess {
    /** No right, and none that ended. */
    record None() implements DataAccess {}

    /**
     * A right with an end; kept after the end, so that one can read when it was (I-42).
     *
     * @param end the first instant without access, to the millisecond
     */
    record Until(Instant end) implements DataAccess {
        private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);
        private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

        /**
         * Takes whole milliseconds only, of which there is a count since 1970: storages keep no more.
         *
         * @param end the first instant without access, to the millisecond
         */
        public Until {
            if (end.isBefore(EARLIEST) || end.isAfter(LATEST) || !end.equals(end.truncatedTo(ChronoUnit.MILLIS))) {
                throw new IllegalArgumentException("expected an end in whole milliseconds, found " + end);
            }
        }
    }

    /** A right without end. */
    record Always() implements DataAccess {}

    /**
     * No right, and none that ended.
     *
     * @return no right
     */
    static DataAccess none() {
        return new None();
    }

    /**
     * A right without end.
     *
     * @return the right
     */
    static DataAccess always() {
        return new Always();
    }

    /**
     * A right with an end.
     *
     * @param end the first instant without access, in whole milliseconds
     * @return the right
     */
    static DataAccess until(Instant end) {
        return new Until(end);
    }

    /**
     * When the right ends. Before that instant it holds; at it, it is gone (I-41).
     *
     * @return the first instant without the right, in milliseconds since 1970: the least number when there never was one, and
     *     the greatest when there is no end
     */
    default long endMillis() {
        if (this instanceof Until until) {
            return until.end().toEpochMilli();
        }
        return this instanceof Always ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    /**
     * Whether the right holds at an instant.
     *
     * @param epochMillis the instant, in milliseconds since 1970
     * @return true before the end, and always when there is none
     */
    default boolean holdsAt(long epochMillis) {
        return this instanceof Always || epochMillis < endMillis();
    }
}
