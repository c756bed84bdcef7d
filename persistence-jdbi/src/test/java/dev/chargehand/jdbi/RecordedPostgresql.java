package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.sql.QueryPlan;
import dev.chargehand.testkit.sql.SqlFixture;
import dev.chargehand.testkit.sql.StatementRecorder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own on the tests' PostgreSQL server, behind a pool as a host has one, with every statement noted. */
final class RecordedPostgresql implements SqlFixture {
    private static final int CONNECTIONS = 12;

    private final StatementRecorder recorder = new StatementRecorder();
    private final PGSimpleDataSource source = PostgresServer.newSchema();
    private final String schema = source.getCurrentSchema();
    private final HikariDataSource pool;
    private final PostgresqlOptions options;

    private RecordedPostgresql(boolean elsewhere) {
        TableNames tables = elsewhere ? TableNames.DEFAULT.withPrefix("ev_").inSchema(schema) : TableNames.DEFAULT;
        // as a host without a pooler of sessions has it; PooledPostgresql goes without
        options = PostgresqlOptions.DEFAULT.withTables(tables).keepingStatements();
        if (elsewhere) {
            source.setCurrentSchema("public");
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(recorder.wrap(source));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
    }

    RecordedPostgresql() {
        this(false);
    }

    /** With tables that begin otherwise, in a schema where connections do not look. */
    static RecordedPostgresql elsewhere() {
        return new RecordedPostgresql(true);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Storage open() {
        JdbiStorage storage = JdbiStorage.postgresql(pool, options);
        storage.migrate();
        return storage;
    }

    @Override
    public Storage reopen() {
        return JdbiStorage.postgresql(pool, options);
    }

    @Override
    public boolean keepsStateWhenReopened() {
        return true;
    }

    @Override
    public boolean writesSideBySide() {
        return true;
    }

    @Override
    public StatementRecorder recorder() {
        return recorder;
    }

    @Override
    public List<String> plan(String sql) {
        try (Connection connection = pool.getConnection()) {
            return QueryPlan.postgresql(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("explaining " + sql, e);
        }
    }

    @Override
    public Map<String, Integer> statementsPerCommand() {
        return StatementCounts.with(6);
    }

    @Override
    public void close() {
        pool.close();
        PostgresServer.drop(source, schema);
    }
}
