package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used as it is. The message says what was found and what to do about it. The database was left as it
 * was found.
 */
public final class DatabaseUnfitException extends StorageException {
    private static final long serialVersionUID = 1L;

    /** What was found. */
    private final Finding finding;

    DatabaseUnfitException(Finding finding, String message, @Nullable Throwable cause) {
        super(message);
        this.finding = finding;
        if (cause != null) {
            initCause(cause);
        }
    }

    DatabaseUnfitException(Finding finding, String message) {
        this(finding, message, null);
    }

    /**
     * What was found, for code; the message says it for people.
     *
     * @return what was found
     */
    public Finding finding() {
        return finding;
    }

    /** What makes a database unfit. */
    public enum Finding {
        /** There is no such file, or no folder for it. */
        MISSING,
        /** Our tables are not there yet, or are those of an older release: {@link JdbiStorage#migrate} makes them. */
        NOT_MIGRATED,
        /** Another process holds the lock. */
        LOCKED,
        /** It can be read only, by its marking, its folder or its server. */
        READ_ONLY,
        /** It is not a database, or has tables with our names that we did not make. */
        FOREIGN,
        /** Its tables are those of a newer release. */
        NEWER
    }
}
