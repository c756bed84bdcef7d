package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The host's own connection, inside a transaction that the host began and will end. A unit of work is a savepoint in it: what fails
 * is taken back to there, and the host's own rows stay. Nothing here commits, rolls back further, closes, or changes a setting.
 */
final class HostTransaction implements Database {
    private static final String SAVEPOINT = "chargehand_unit";

    private final Connection connection;
    private final Dialect dialect;
    private final HostConnections connections;

    HostTransaction(Connection connection, Dialect dialect, HostConnections connections) {
        this.connection = connection;
        this.dialect = dialect;
        this.connections = connections;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public TableNames names() {
        return connections.names();
    }

    @Override
    public boolean keepsStatements() {
        return connections.keepsStatements();
    }

    @Override
    public <T> T read(String attempted, Function<Handle, T> question) {
        ServerStatements statements = statements();
        try (Handle handle = connections.open(connection)) {
            return question.apply(handle);
        } catch (RuntimeException e) {
            throw SqlFailures.translated(attempted, e);
        } finally {
            statements.restore();
        }
    }

    @Override
    public long ask(HotQuestion question, AccessEnd end) {
        ServerStatements statements = statements();
        try (PreparedStatement statement = connection.prepareStatement(names().in(question.sql()))) {
            return question.ask(statement, dialect, end);
        } catch (SQLException | RuntimeException e) {
            throw SqlFailures.translated(question.what(), e);
        } finally {
            statements.restore();
        }
    }

    /** Without placing what is not placed yet: the head of the log is not held until a host is done. */
    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return read(
                "reading events after position " + position,
                handle -> handle.attach(EventDao.class).after(position, limit));
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        ServerStatements statements = statements();
        try {
            return inSavepoint(work);
        } finally {
            statements.restore();
        }
    }

    private <T> T inSavepoint(Function<Handle, T> work) {
        run("savepoint " + SAVEPOINT, "beginning a unit of work");
        try (Handle handle = connections.open(connection)) {
            if (!dialect.takesWriteLock.isEmpty()) {
                run(names().in(dialect.takesWriteLock), "locking");
            }
            T result = work.apply(handle);
            run("release savepoint " + SAVEPOINT, "ending a unit of work");
            return result;
        } catch (Throwable failure) {
            Connections.undo(failure, () -> {
                Connections.execute(connection, "rollback to savepoint " + SAVEPOINT);
                Connections.execute(connection, "release savepoint " + SAVEPOINT);
            });
            throw failure;
        }
    }

    @Override
    public void migrate() {
        throw new IllegalStateException("expected migrate() on the storage itself, found it inside a transaction");
    }

    @Override
    public void validate() {}

    @Override
    public void requireFit(Connection other) {}

    /** The connection is the host's. */
    @Override
    public void close() {}

    /** In auto-commit a savepoint would be a transaction of its own, and its end a commit. */
    void requireUsable() {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("expected a connection inside a transaction, found one in auto-commit;"
                        + " call setAutoCommit(false) first");
            }
            if (dialect == Dialect.SQLITE && !foreignKeys()) {
                throw new IllegalStateException("expected a connection with foreign_keys on, found them off;"
                        + " set that pragma when the connection is opened");
            }
        } catch (SQLException e) {
            throw SqlFailures.translated("looking at the host's connection", e);
        }
    }

    /** Of ours; what the host sends between our calls is the host's. */
    private ServerStatements statements() {
        return ServerStatements.on(connection, keepsStatements());
    }

    private boolean foreignKeys() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma foreign_keys")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void run(String sql, String attempted) {
        try {
            Connections.execute(connection, sql);
        } catch (SQLException | RuntimeException e) {
            throw SqlFailures.translated(attempted + " in the host's transaction", e);
        }
    }
}
