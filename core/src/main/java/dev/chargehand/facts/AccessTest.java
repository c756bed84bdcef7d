package dev.chargehand.facts;

import dev.chargehand.site.DataAccess;

/** A rule's verdict on one access record, handed to a storage so that it need not build a list to be judged. */
@FunctionalInterface
public interface AccessTest {
    /**
     * Judges a record; pure.
     *
     * @param isOwner whether it is the owner's record
     * @param data the record's right to sensitive data
     * @param epochMillis the instant of the question, in milliseconds since 1970
     * @return true when this record alone is enough
     */
    boolean passes(boolean isOwner, DataAccess data, long epochMillis);
}
