package dev.chargehand.facts;

import dev.chargehand.site.SiteAccess;

/** A rule's verdict on one access record, handed to a storage so that it need not build a list to be judged. */
@FunctionalInterface
public interface AccessTest {
    /**
     * Judges a record; pure.
     *
     * @param access the record
     * @param epochMillis the instant of the question, in milliseconds since 1970
     * @return true when this record alone is enough
     */
    boolean passes(SiteAccess access, long epochMillis);
}
