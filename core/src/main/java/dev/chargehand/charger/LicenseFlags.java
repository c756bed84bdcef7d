package dev.chargehand.charger;

/**
 * Which licenses of a charger hold at an instant, grace included. They are independent (I-81).
 *
 * @param smart whether one of tier smart holds
 * @param pro whether one of tier pro holds
 */
public record LicenseFlags(boolean smart, boolean pro) {
    /** Neither. */
    public static final LicenseFlags NONE = new LicenseFlags(false, false);
}
