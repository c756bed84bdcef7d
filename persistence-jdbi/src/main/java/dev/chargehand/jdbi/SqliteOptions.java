package dev.chargehand.jdbi;

import java.time.Duration;
import java.util.Objects;

/**
 * What can be chosen for a SQLite file.
 *
 * @param durability what an acknowledged write survives
 * @param busyTimeout how long to wait for another process that holds the file's lock; 1 ms to 1 hour
 */
public record SqliteOptions(Durability durability, Duration busyTimeout) {
    /** {@link Durability#FULL}, and five seconds of patience with other processes. */
    public static final SqliteOptions DEFAULT = new SqliteOptions(Durability.FULL, Duration.ofSeconds(5));

    private static final long LONGEST_MILLIS = 3_600_000;

    /**
     * Checks the wait.
     *
     * @param durability what an acknowledged write survives
     * @param busyTimeout how long to wait for another process that holds the file's lock; 1 ms to 1 hour
     * @throws IllegalArgumentException when the wait is out of bounds
     */
    public SqliteOptions {
        Objects.requireNonNull(durability, "durability");
        if (busyTimeout.toMillis() < 1 || busyTimeout.toMillis() > LONGEST_MILLIS) {
            throw new IllegalArgumentException("busyTimeout: expected 1 ms to 1 hour, found " + busyTimeout);
        }
    }

    /**
     * These options with another durability.
     *
     * @param durability what an acknowledged write survives
     * @return the changed options
     */
    public SqliteOptions withDurability(Durability durability) {
        return new SqliteOptions(durability, busyTimeout);
    }

    /**
     * These options with another wait.
     *
     * @param busyTimeout how long to wait for another process; 1 ms to 1 hour
     * @return the changed options
     */
    public SqliteOptions withBusyTimeout(Duration busyTimeout) {
        return new SqliteOptions(durability, busyTimeout);
    }
}
