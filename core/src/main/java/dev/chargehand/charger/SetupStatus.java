package dev.chargehand.charger;

/** How far a charger has been set up where it is. */
public enum SetupStatus {
    /** Nobody has begun. */
    NOT_STARTED,
    /** It has begun. */
    PENDING,
    /** It is done. */
    COMPLETED
}
