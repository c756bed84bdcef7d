package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The host's PostgreSQL: connections are borrowed and go back as they came. */
final class PostgresqlDatabase implements Database {
    private static final String WHERE = "PostgreSQL database";

    /** What two sessions that create one table at once may answer the slower one, although it said "if not exists". */
    private static final Set<String> CREATED_MEANWHILE = Set.of("23505", "42P07", "42710");

    private final ConnectionFactory source;
    private final TableNames names;
    private final Jdbi jdbi;
    private final PositionGiver positions = new PositionGiver(this);
    private final Schema schema;
    private volatile boolean fit;

    PostgresqlDatabase(ConnectionFactory source, TableNames names) {
        this.source = source;
        this.names = names;
        this.schema = new Schema(dialect(), names, WHERE);
        this.jdbi = Connections.jdbi(source, dialect(), names);
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public TableNames names() {
        return names;
    }

    @Override
    public <T> T read(String attempted, Function<Handle, T> question) {
        requireFit();
        return borrowed(attempted, question);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        requireFit();
        return inTransaction(work);
    }

    @Override
    public long ask(HotQuestion question, AccessEnd end) {
        requireFit();
        try (Connection connection = source.openConnection()) {
            return reading(connection, borrowed -> {
                try (PreparedStatement statement = borrowed.prepareStatement(names.in(question.sql()))) {
                    return question.ask(statement, dialect(), end);
                }
            });
        } catch (SQLException e) {
            throw SqlFailures.translated(question.what(), e);
        }
    }

    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return positions.eventsAfter(position, limit);
    }

    @Override
    public void migrate() {
        int version = version();
        if (version == Migrations.LATEST) {
            return;
        }
        createSchemaTable();
        inTransaction(handle -> {
            try {
                Connections.execute(handle.getConnection(), names.in("lock table chargehand_schema in exclusive mode"));
                schema.bringToLatest(handle);
            } catch (SQLException | RuntimeException e) {
                throw SqlFailures.translated("migrating the " + WHERE, e);
            }
            return version;
        });
    }

    /** On its own and before the lock, because that lock is taken on this table. */
    private void createSchemaTable() {
        try {
            inTransaction(handle -> {
                handle.execute(Schema.TABLE);
                return true;
            });
        } catch (RuntimeException e) {
            SQLException sql = SqlFailures.sqlCause(e);
            if (sql == null || !CREATED_MEANWHILE.contains(Objects.requireNonNullElse(sql.getSQLState(), ""))) {
                throw SqlFailures.translated("creating chargehand_schema", e);
            }
        }
    }

    /** The data source is the host's. */
    @Override
    public void close() {}

    @Override
    public void validate() {
        schema.requireLatest(version());
    }

    @Override
    public void requireFit(Connection connection) {
        if (!fit) {
            schema.requireLatest(version(connection));
            fit = true;
        }
    }

    private void requireFit() {
        if (!fit) {
            schema.requireLatest(version());
            fit = true;
        }
    }

    private int version() {
        return borrowed("looking at the tables of the " + WHERE, handle -> version(handle.getConnection()));
    }

    private int version(Connection connection) {
        try {
            return schema.version(connection);
        } catch (SQLException e) {
            throw SqlFailures.translated("looking at the tables of the " + WHERE, e);
        }
    }

    private <T> T borrowed(String attempted, Function<Handle, T> question) {
        try (Handle handle = jdbi.open()) {
            return reading(handle.getConnection(), connection -> question.apply(handle));
        } catch (SQLException | RuntimeException e) {
            throw SqlFailures.translated(attempted, e);
        }
    }

    /** What is read on a connection. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    /** In auto-commit a statement is its own transaction; else the driver begins one that must not go back open. */
    static <T> T reading(Connection connection, Reading<T> reading) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        try {
            return reading.of(connection);
        } finally {
            if (!autoCommit) {
                connection.rollback();
            }
        }
    }

    ConnectionFactory source() {
        return source;
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        try (Handle handle = opened()) {
            Connection connection = handle.getConnection();
            boolean autoCommit = begin(connection);
            T result;
            try {
                result = work.apply(handle);
            } catch (Throwable failure) {
                Connections.undo(failure, connection::rollback);
                Connections.undo(failure, () -> connection.setAutoCommit(autoCommit));
                throw failure;
            }
            commit(connection, autoCommit);
            return result;
        }
    }

    private Handle opened() {
        try {
            return jdbi.open();
        } catch (RuntimeException e) {
            throw SqlFailures.translated("borrowing a connection", e);
        }
    }

    /**
     * The level and the mode are set for this transaction alone, so nothing has to be put back but auto-commit. READ COMMITTED
     * lets each statement see what was committed before the locks were granted.
     */
    private static boolean begin(Connection connection) {
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                Connections.execute(connection, "set transaction isolation level read committed, read write");
            } catch (SQLException e) {
                Connections.undo(e, connection::rollback);
                Connections.undo(e, () -> connection.setAutoCommit(autoCommit));
                throw e;
            }
            return autoCommit;
        } catch (SQLException e) {
            if ("0A000".equals(e.getSQLState())) {
                throw new DatabaseUnfitException(
                        Finding.READ_ONLY, WHERE + ": found a standby, which can be read only; use its primary", e);
            }
            throw SqlFailures.translated("beginning a transaction", e);
        }
    }

    private static void commit(Connection connection, boolean autoCommit) {
        try {
            connection.commit();
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            Connections.undo(e, connection::rollback);
            Connections.undo(e, () -> connection.setAutoCommit(autoCommit));
            StorageException failure =
                    SqlFailures.translated("committing, with an outcome that only a read can tell", e);
            throw failure;
        }
    }
}
