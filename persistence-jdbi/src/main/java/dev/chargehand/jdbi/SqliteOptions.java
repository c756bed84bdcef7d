package dev.chargehand.jdbi;

import java.time.Duration;
import java.util.Objects;

/**
 * What can be chosen for a SQLite file.
 *
 * @param durability what an acknowledged write survives
 * @param busyTimeout how long to wait for another process that holds the file's lock; 1 ms to 1 hour
 * @param tables what our tables are called; a file has no schemas
 */
public record SqliteOptions(Durability durability, Duration busyTimeout, TableNames tables) {
    /** {@link Durability#FULL}, and five seconds of patience with other processes. */
    public static final SqliteOptions DEFAULT =
            new SqliteOptions(Durability.FULL, Duration.ofSeconds(5), TableNames.DEFAULT);

    private static final long LONGEST_MILLIS = 3_600_000;

    /**
     * Checks the wait and the names.
     *
     * @param durability what an acknowledged write survives
     * @param busyTimeout how long to wait for another process that holds the file's lock; 1 ms to 1 hour
     * @param tables what our tables are called; a file has no schemas
     * @throws IllegalArgumentException when the wait is out of bounds, or the tables are in a schema
     */
    public SqliteOptions {
        Objects.requireNonNull(durability, "durability");
        if (busyTimeout.toMillis() < 1 || busyTimeout.toMillis() > LONGEST_MILLIS) {
            throw new IllegalArgumentException("busyTimeout: expected 1 ms to 1 hour, found " + busyTimeout);
        }
        if (tables.schema().isPresent()) {
            throw new IllegalArgumentException("tables: expected names without a schema, as a SQLite file has none");
        }
    }

    /**
     * These options with another durability.
     *
     * @param durability what an acknowledged write survives
     * @return the changed options
     */
    public SqliteOptions withDurability(Durability durability) {
        return new SqliteOptions(durability, busyTimeout, tables);
    }

    /**
     * These options with another wait.
     *
     * @param busyTimeout how long to wait for another process; 1 ms to 1 hour
     * @return the changed options
     */
    public SqliteOptions withBusyTimeout(Duration busyTimeout) {
        return new SqliteOptions(durability, busyTimeout, tables);
    }

    /**
     * These options with other names for our tables.
     *
     * @param tables what they are called, without a schema
     * @return the changed options
     */
    public SqliteOptions withTables(TableNames tables) {
        return new SqliteOptions(durability, busyTimeout, tables);
    }
}
