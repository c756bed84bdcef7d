package dev.chargehand.jdbi;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What a failure of the database means to the caller. The cause is the driver's own exception, not Jdbi's, whose message
 * lists the bound values; a server's detail, which may too, is never copied into a message of ours.
 */
@CheckReturnValue
final class SqlFailures {
    /** Serialization failure, deadlock, and constraints that fire only when another unit was first. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "23503", "23505", "23001");

    private static final Set<String> READ_ONLY = Set.of("25006");

    private SqlFailures() {}

    /**
     * Translates any failure of a statement.
     *
     * @param attempted what was attempted and the ids, as in "locking team 7f3a"
     */
    static StorageException translated(String attempted, Exception failure) {
        if (failure instanceof StorageException already) {
            return already;
        }
        SQLException sql = sqlCause(failure);
        if (sql == null) {
            return new StorageException(attempted + ": failed", failure);
        }
        return sql instanceof SQLiteException sqlite ? sqlite(attempted, sqlite) : server(attempted, sql);
    }

    static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static StorageException server(String attempted, SQLException failure) {
        String state = failure.getSQLState();
        if (state != null && LOST_RACES.contains(state)) {
            return new ConcurrentChangeException(
                    attempted + ": another unit of work was first, state " + state, failure);
        }
        if (state != null && READ_ONLY.contains(state)) {
            return new DatabaseUnfitException(
                    Finding.READ_ONLY,
                    attempted + ": found a server or database that can be read only; use its primary",
                    failure);
        }
        return new StorageException(attempted + ": the database refused, state " + state, failure);
    }

    /** SQLite gives no SQL state; its extended result codes tell. */
    private static StorageException sqlite(String attempted, SQLiteException failure) {
        SQLiteErrorCode code = failure.getResultCode();
        return switch (code) {
            case SQLITE_BUSY_SNAPSHOT,
                    SQLITE_BUSY_RECOVERY,
                    SQLITE_CONSTRAINT_FOREIGNKEY,
                    SQLITE_CONSTRAINT_TRIGGER,
                    SQLITE_CONSTRAINT_UNIQUE,
                    SQLITE_CONSTRAINT_PRIMARYKEY ->
                new ConcurrentChangeException(attempted + ": another unit of work was first, code " + code, failure);
            default -> primary(attempted, failure, code);
        };
    }

    private static StorageException primary(String attempted, SQLiteException failure, SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_BUSY ->
                new DatabaseUnfitException(
                        Finding.LOCKED,
                        attempted + ": found the file locked by another process for longer than the busy timeout;"
                                + " end that process's work, or allow a longer timeout",
                        failure);
            case SQLITE_READONLY ->
                new DatabaseUnfitException(
                        Finding.READ_ONLY,
                        attempted + ": found a file that can be read only; make it and its folder writable",
                        failure);
            case SQLITE_NOTADB ->
                new DatabaseUnfitException(
                        Finding.FOREIGN, attempted + ": found a file that is not a SQLite database", failure);
            default -> new StorageException(attempted + ": SQLite refused, code " + code, failure);
        };
    }
}
