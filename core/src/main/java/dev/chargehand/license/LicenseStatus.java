package dev.chargehand.license;

/** What was done to a license. What it is worth at an instant is its {@link LicenseState}. */
public enum LicenseStatus {
    /** Nothing stands against it; its dates tell whether it holds. */
    VALID,
    /** It gives nothing until it is reinstated; its clock goes on (I-88). */
    SUSPENDED,
    /** It was taken back for good. */
    REVOKED,
    /** It had ended, and another of its tier was transferred to its charger. */
    REPLACED
}
