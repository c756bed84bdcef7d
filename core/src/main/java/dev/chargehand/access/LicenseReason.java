package dev.chargehand.access;

import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Tier;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Why licenses allow something or do not: which license and which end, or what is missing. Immutable; new records may be added.
 */
public sealed interface LicenseReason {
    /**
     * A stable code in lower snake case.
     *
     * @return the code
     */
    String code();

    /**
     * The reason as a clause for people; ids and instants, no names.
     *
     * @return the clause
     */
    String sentence();

    /**
     * Whether licenses allow it.
     *
     * @return true when they do
     */
    boolean allows();

    /** Yes: it needs no license. */
    record NotNeeded() implements LicenseReason {
        @Override
        public String code() {
            return "license_not_needed";
        }

        @Override
        public String sentence() {
            return "it needs no license";
        }

        @Override
        public boolean allows() {
            return true;
        }
    }

    /**
     * Yes: a license holds.
     *
     * @param tier its tier
     * @param license the license
     * @param end its first instant without; empty for never
     */
    record Holds(Tier tier, LicenseId license, Optional<Instant> end) implements LicenseReason {
        @Override
        public String code() {
            return "license_holds";
        }

        @Override
        public String sentence() {
            return tier + " license " + license + " holds"
                    + end.map(at -> " until " + at).orElse(" without end");
        }

        @Override
        public boolean allows() {
            return true;
        }
    }

    /**
     * Yes: a license has ended and still holds for its days of grace.
     *
     * @param tier its tier
     * @param license the license
     * @param ended when it ended
     */
    record InGrace(Tier tier, LicenseId license, Instant ended) implements LicenseReason {
        @Override
        public String code() {
            return "license_in_grace";
        }

        @Override
        public String sentence() {
            return tier + " license " + license + " ended at " + ended + " and holds for its days of grace; renew it";
        }

        @Override
        public boolean allows() {
            return true;
        }
    }

    /**
     * No: there is no license of such a tier.
     *
     * @param oneOf the tiers of which one would do
     */
    record Missing(Set<Tier> oneOf) implements LicenseReason {
        /**
         * Copies the set.
         *
         * @param oneOf the tiers of which one would do
         */
        public Missing {
            oneOf = Set.copyOf(oneOf);
        }

        @Override
        public String code() {
            return "license_missing";
        }

        @Override
        public String sentence() {
            return "there is no license of " + Tier.names(oneOf);
        }

        @Override
        public boolean allows() {
            return false;
        }
    }

    /**
     * No: the license has not begun, which is so only after a clock was set back.
     *
     * @param tier its tier
     * @param license the license
     * @param starts its first instant
     */
    record NotYet(Tier tier, LicenseId license, Instant starts) implements LicenseReason {
        @Override
        public String code() {
            return "license_not_yet";
        }

        @Override
        public String sentence() {
            return tier + " license " + license + " begins at " + starts + "; the clock may have been set back";
        }

        @Override
        public boolean allows() {
            return false;
        }
    }

    /**
     * No: the license has ended.
     *
     * @param tier its tier
     * @param license the license
     * @param ended when it ended
     */
    record Ended(Tier tier, LicenseId license, Instant ended) implements LicenseReason {
        @Override
        public String code() {
            return "license_ended";
        }

        @Override
        public String sentence() {
            return tier + " license " + license + " ended at " + ended + "; renew it";
        }

        @Override
        public boolean allows() {
            return false;
        }
    }

    /**
     * No: the license is suspended.
     *
     * @param tier its tier
     * @param license the license
     */
    record Suspended(Tier tier, LicenseId license) implements LicenseReason {
        @Override
        public String code() {
            return "license_suspended";
        }

        @Override
        public String sentence() {
            return tier + " license " + license + " is suspended; the host can reinstate it";
        }

        @Override
        public boolean allows() {
            return false;
        }
    }

    /** No: to who does not reach it, nothing is said of its licenses (I-35). */
    record Untold() implements LicenseReason {
        @Override
        public String code() {
            return "license_untold";
        }

        @Override
        public String sentence() {
            return "nothing is said of its licenses";
        }

        @Override
        public boolean allows() {
            return false;
        }
    }
}
