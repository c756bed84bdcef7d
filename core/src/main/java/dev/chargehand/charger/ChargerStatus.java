package dev.chargehand.charger;

/** What a charger as a whole says of itself. */
public enum ChargerStatus {
    /** Ready for use. */
    AVAILABLE,
    /** Out of order. */
    FAULTED,
    /** Taken out of use. */
    UNAVAILABLE
}
