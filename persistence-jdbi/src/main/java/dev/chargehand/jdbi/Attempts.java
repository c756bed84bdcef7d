package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The statements of one unit of work, each with what it attempts. */
final class Attempts {
    private @Nullable StorageException failure;
    private boolean ended;

    /**
     * Ends the unit before its commit. Work that swallowed a failure must not commit the half that succeeded.
     *
     * @throws StorageException the first failure
     */
    void end() {
        ended = true;
        if (failure != null) {
            throw failure;
        }
    }

    <T> T attempt(String what, Supplier<T> statements) {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended: it is for use while the work runs");
        }
        try {
            return statements.get();
        } catch (RuntimeException e) {
            failure = SqlFailures.translated(what, e);
            throw failure;
        }
    }
}
