package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A connection of a pool, to be given back.
 *
 * @param handle on it
 */
record Lent(Handle handle) implements AutoCloseable {
    /**
     * Waits for one where the pool does.
     *
     * @param attempted for a message
     */
    static Lent from(Jdbi pool, String attempted) {
        try {
            return new Lent(pool.open());
        } catch (RuntimeException e) {
            throw SqlFailures.translated(attempted, e);
        }
    }

    /** A failure here must not look like a lost race: what was done on the connection may be committed, and is not done again. */
    @Override
    public void close() {
        try {
            handle.close();
        } catch (RuntimeException e) {
            throw new StorageException("giving a connection back to its pool: failed", e);
        }
    }
}
