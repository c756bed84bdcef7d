package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The host's PostgreSQL: connections are borrowed and go back as they came. */
final class PostgresqlDatabase implements Database {
    static final String WHERE = "PostgreSQL database";

    /** What two sessions that create one table at once may answer the slower one, although it said "if not exists". */
    private static final Set<String> CREATED_MEANWHILE = Set.of("23505", "42P07", "42710");

    private final HostPool pool;
    private final TableNames names;
    private final PositionGiver positions = new PositionGiver(this);
    private final Schema schema;
    private volatile boolean fit;

    PostgresqlDatabase(HostPool pool) {
        this.pool = pool;
        this.names = pool.options().tables();
        this.schema = new Schema(dialect(), names, WHERE);
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
    public boolean keepsStatements() {
        return pool.options().keepsStatements();
    }

    HostPool pool() {
        return pool;
    }

    @Override
    public <T> T read(String attempted, Function<Handle, T> question) {
        requireFit();
        return pool.read(attempted, question);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        requireFit();
        return pool.write(work);
    }

    @Override
    public long ask(HotQuestion question, AccessEnd end) {
        requireFit();
        return pool.ask(question, end);
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
        pool.write(handle -> {
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
            pool.write(handle -> {
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
        if (fit) {
            return;
        }
        ServerStatements statements = ServerStatements.on(connection, keepsStatements());
        try {
            schema.requireLatest(version(connection));
            fit = true;
        } finally {
            statements.restore();
        }
    }

    private void requireFit() {
        if (!fit) {
            schema.requireLatest(version());
            fit = true;
        }
    }

    private int version() {
        return pool.read("looking at the tables of the " + WHERE, handle -> version(handle.getConnection()));
    }

    private int version(Connection connection) {
        try {
            return schema.version(connection);
        } catch (SQLException e) {
            throw SqlFailures.translated("looking at the tables of the " + WHERE, e);
        }
    }
}
