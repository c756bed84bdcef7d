package dev.chargehand.facts;

import dev.chargehand.site.DataAccess;

/**
 * A rule's verdict on one access record: until when it gives a level. Handed to a storage, which keeps the latest end of
 * several records, so that the question asked most needs neither a list nor, most often, the clock.
 */
@FunctionalInterface
public interface AccessEnd {
    /** The end of what was never given: before every instant. */
    long NEVER = Long.MIN_VALUE;

    /** The end of what is given without end: after every instant. */
    long FOREVER = Long.MAX_VALUE;

    /**
     * Judges a record; pure.
     *
     * @param isOwner whether it is the owner's record
     * @param data the record's right to sensitive data
     * @return the first instant at which the record no longer gives the level, in milliseconds since 1970
     */
    long of(boolean isOwner, DataAccess data);
}
