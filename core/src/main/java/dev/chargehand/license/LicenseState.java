package dev.chargehand.license;

/** What a license is worth at an instant. */
public enum LicenseState {
    /** Its first instant lies ahead, which is so only after a clock was set back. */
    NOT_YET,
    /** It holds. */
    ACTIVE,
    /** It has ended and still holds for the days of grace (I-87). */
    GRACE,
    /** It has ended. */
    EXPIRED,
    /** It is suspended and has not ended. */
    SUSPENDED,
    /** It was taken back for good. */
    REVOKED
}
