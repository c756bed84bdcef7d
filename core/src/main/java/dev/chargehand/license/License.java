package dev.chargehand.license;

import dev.chargehand.charger.ChargerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A paid tier of one charger, which it follows wherever that goes (I-80). At most one of a tier is current on a charger: one that
 * is neither {@code REVOKED} nor {@code REPLACED}.
 *
 * @param id its id
 * @param charger the charger it belongs to
 * @param tier what it gives
 * @param starts from when it holds, without a gap
 * @param ends the first instant at which it has ended; empty for never
 * @param status what was done to it
 * @param createdAt when it was first given
 * @param updatedAt when it last changed
 */
public record License(
        LicenseId id,
        ChargerId charger,
        Tier tier,
        Instant starts,
        Optional<Instant> ends,
        LicenseStatus status,
        Instant createdAt,
        Instant updatedAt) {
    /** The latest end there can be: the last day that every storage and every reader of dates can write. */
    public static final Instant LAST_END = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Whether it is the one of its tier on its charger.
     *
     * @return true unless it is {@code REVOKED} or {@code REPLACED}
     */
    public boolean isCurrent() {
        return status == LicenseStatus.VALID || status == LicenseStatus.SUSPENDED;
    }

    /**
     * The same after something was done to it.
     *
     * @param changed its status now
     * @param at the instant of the change
     * @return the license so
     */
    public License with(LicenseStatus changed, Instant at) {
        return new License(id, charger, tier, starts, ends, changed, createdAt, at);
    }

    /**
     * The same for other dates.
     *
     * @param period from when until when
     * @param at the instant of the change
     * @return the license so
     */
    public License with(Period period, Instant at) {
        return new License(id, charger, tier, period.starts(), period.ends(), status, createdAt, at);
    }

    /**
     * The same on another charger.
     *
     * @param other which charger
     * @param at the instant of the change
     * @return the license there
     */
    public License on(ChargerId other, Instant at) {
        return new License(id, other, tier, starts, ends, status, createdAt, at);
    }

    /**
     * From when until when it holds.
     *
     * @return both
     */
    public Period period() {
        return new Period(starts, ends);
    }
}
