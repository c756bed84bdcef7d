package dev.chargehand;

/**
 * Other callers kept changing what this command decides on. In a transaction of its own Chargehand re-decides from
 * fresh facts several times before it gives up with this exception; nothing was changed, and the call may be repeated.
 */
public final class ConcurrentChangeException extends StorageException {
    private static final long serialVersionUID = 1L;

    /**
     * A lost race with its cause.
     *
     * @param message what kept changing
     * @param cause what the database said
     */
    public ConcurrentChangeException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * A lost race that the storage itself noticed.
     *
     * @param message what kept changing
     */
    public ConcurrentChangeException(String message) {
        super(message);
    }
}
