package dev.chargehand.charger;

/** What a charger says of one connector. */
public enum ConnectorStatus {
    /** Free. */
    AVAILABLE,
    /** In use, with energy flowing. */
    CHARGING,
    /** Out of order. */
    FAULTED,
    /** The transaction has ended and the cable is still in. */
    FINISHING,
    /** In use, with no transaction yet. */
    PREPARING,
    /** Kept for someone. */
    RESERVED,
    /** In use, with the vehicle taking no energy. */
    SUSPENDED_EV,
    /** In use, with the charger giving no energy. */
    SUSPENDED_EVSE,
    /** Taken out of use. */
    UNAVAILABLE
}
