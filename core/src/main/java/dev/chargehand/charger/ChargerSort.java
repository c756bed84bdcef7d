package dev.chargehand.charger;

/** What a list of chargers is ordered by; chargers alike in it follow by id. */
public enum ChargerSort {
    /** By identity, code point by code point. */
    IDENTITY,
    /** By connection status: never seen, offline, online. */
    CONNECTION_STATUS,
    /** By status: none, available, faulted, unavailable. */
    STATUS,
    /** By when they were registered. */
    CREATED_AT
}
