package dev.chargehand.jdbi;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The host's PostgreSQL connections: borrowed for a question or a transaction of our own, and given back as they came. Nothing is left in
 * the server's session, which a pooler may give to somebody else next.
 */
final class HostPool {
    private static final int MOST_ATTEMPTS = 12;

    private final ConnectionFactory source;
    private final PostgresqlOptions options;
    private final int attempts;
    private final Jdbi jdbi;

    HostPool(ConnectionFactory source, PostgresqlOptions options) {
        this(source, options, MOST_ATTEMPTS);
    }

    /**
     * That asks a question more or less often.
     *
     * @param attempts how often a question is asked that loses races
     */
    HostPool(ConnectionFactory source, PostgresqlOptions options, int attempts) {
        this.source = source;
        this.options = options;
        this.attempts = attempts;
        this.jdbi = Connections.jdbi(source, Dialect.POSTGRESQL, options.tables());
    }

    PostgresqlOptions options() {
        return options;
    }

    Connection open() throws SQLException {
        return source.openConnection();
    }

    /** One statement. */
    <T> T read(String attempted, Function<Handle, T> question) {
        return untilNotLost(() -> {
            try (Lent lent = Lent.from(jdbi, attempted)) {
                return reading(lent.handle().getConnection(), connection -> question.apply(lent.handle()));
            } catch (SQLException | RuntimeException e) {
                throw SqlFailures.translated(attempted, e);
            }
        });
    }

    long ask(HotQuestion question, AccessEnd end) {
        String sql = options.tables().in(question.sql());
        return untilNotLost(() -> {
            try (Connection connection = open()) {
                return reading(connection, borrowed -> {
                    try (PreparedStatement statement = borrowed.prepareStatement(sql)) {
                        return question.ask(statement, Dialect.POSTGRESQL, end);
                    }
                });
            } catch (SQLException | RuntimeException e) {
                throw SqlFailures.translated(question.what(), e);
            }
        });
    }

    /** A transaction of our own; what the work throws comes out unchanged after the rollback. */
    <T> T write(Function<Handle, T> work) {
        try (Lent lent = Lent.from(jdbi, "borrowing a connection")) {
            Connection connection = lent.handle().getConnection();
            ServerStatements statements = ServerStatements.on(connection, options.keepsStatements());
            try {
                return inTransaction(lent.handle(), connection, work);
            } finally {
                statements.restore();
            }
        }
    }

    private static <T> T inTransaction(Handle handle, Connection connection, Function<Handle, T> work) {
        boolean autoCommit = autoCommit(connection);
        T result;
        try {
            begin(connection);
            result = work.apply(handle);
            commit(connection);
        } catch (Throwable failure) {
            Connections.undo(failure, connection::rollback);
            Connections.undo(failure, () -> connection.setAutoCommit(autoCommit));
            throw failure;
        }
        setBack(connection, autoCommit);
        return result;
    }

    /** A pool may make every statement serializable; a question that lost a race for that has changed nothing, and is asked again. */
    private <T> T untilNotLost(Supplier<T> question) {
        for (int attempt = 1; ; attempt++) {
            try {
                return question.get();
            } catch (ConcurrentChangeException lost) {
                if (attempt == attempts) {
                    throw lost;
                }
            }
        }
    }

    /** What is read on a connection. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    /** In auto-commit a statement is its own transaction; else the driver begins one that must not go back open. */
    <T> T reading(Connection connection, Reading<T> reading) throws SQLException {
        ServerStatements statements = ServerStatements.on(connection, options.keepsStatements());
        try {
            T answer = reading.of(connection);
            endTransaction(connection);
            return answer;
        } catch (Throwable failure) {
            Connections.undo(failure, () -> endTransaction(connection));
            throw failure;
        } finally {
            statements.restore();
        }
    }

    private static void endTransaction(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    private static boolean autoCommit(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException | RuntimeException e) {
            throw SqlFailures.translated("beginning a transaction", e);
        }
    }

    /**
     * The level and the mode are set for this transaction alone, so nothing has to be put back but auto-commit. READ COMMITTED
     * lets each statement see what was committed before the locks were granted.
     */
    private static void begin(Connection connection) {
        try {
            connection.setAutoCommit(false);
            Connections.execute(connection, "set transaction isolation level read committed, read write");
        } catch (SQLException | RuntimeException e) {
            if (e instanceof SQLException sql && "0A000".equals(sql.getSQLState())) {
                throw new DatabaseUnfitException(
                        Finding.READ_ONLY,
                        PostgresqlDatabase.WHERE + ": found a standby, which can be read only; use its primary",
                        sql);
            }
            throw SqlFailures.translated("beginning a transaction", e);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            throw SqlFailures.translated("committing, with an outcome that only a read can tell", e);
        }
    }

    /** A failure here must not look like a lost race: what was committed is not done again. */
    private static void setBack(Connection connection, boolean autoCommit) {
        try {
            connection.setAutoCommit(autoCommit);
        } catch (SQLException | RuntimeException e) {
            throw new StorageException("setting a connection back after a commit: failed", e);
        }
    }
}
