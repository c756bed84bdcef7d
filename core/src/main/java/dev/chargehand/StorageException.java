package dev.chargehand;

/**
 * A malfunction of a storage: the call may be repeated once the cause is gone. What was attempted in the failed call was
 * rolled back, unless the message says that its fate is unknown.
 */
public class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A malfunction with its cause.
     *
     * @param message what was attempted, what was found and what to do; ids, never names or secrets
     * @param cause what the storage met
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * A malfunction that the storage itself noticed.
     *
     * @param message what was attempted, what was found and what to do; ids, never names or secrets
     */
    public StorageException(String message) {
        super(message);
    }
}
