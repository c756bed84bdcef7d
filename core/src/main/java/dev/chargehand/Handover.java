package dev.chargehand;

import dev.chargehand.site.DataAccess;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a former owner keeps of the site's sensitive data after ownership has passed (I-25). Basic access always stays. */
public sealed interface Handover {
    /** The longest that days can be set to. */
    int MAX_DAYS = 36_525;

    /**
     * Data access for some days.
     *
     * @param days how many, 1 to {@value #MAX_DAYS}
     */
    record Days(int days) implements Handover {
        /**
         * Refuses what is no number of days.
         *
         * @param days how many, 1 to {@value #MAX_DAYS}
         */
        public Days {
            if (days < 1 || days > MAX_DAYS) {
                throw new IllegalArgumentException("expected 1 to " + MAX_DAYS + " days, found " + days);
            }
        }
    }

    /** No data access. */
    record Nothing() implements Handover {}

    /** Data access without end. */
    record ForEver() implements Handover {}

    /**
     * What is kept after a handover at an instant.
     *
     * @param now when ownership passes
     * @return the right to data that is left
     */
    default DataAccess kept(Instant now) {
        if (this instanceof Days some) {
            return DataAccess.until(now.plus(some.days(), ChronoUnit.DAYS));
        }
        return this instanceof ForEver ? DataAccess.always() : DataAccess.none();
    }
}
