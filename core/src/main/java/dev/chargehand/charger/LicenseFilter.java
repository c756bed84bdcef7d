package dev.chargehand.charger;

/** Which licenses the chargers of a list have. */
public enum LicenseFilter {
    /** Neither of the two. */
    BASIC,
    /** The smart one, with or without the other. */
    SMART,
    /** The pro one, with or without the other. */
    PRO
}
