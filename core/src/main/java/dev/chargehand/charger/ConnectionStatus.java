package dev.chargehand.charger;

/** Whether a charger is in touch with its back office. */
public enum ConnectionStatus {
    /** It has never connected; once it has, it never comes back to this (I-77). */
    NEVER_SEEN,
    /** It was connected and is not now. */
    OFFLINE,
    /** It is connected. */
    ONLINE
}
