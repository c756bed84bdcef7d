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

/** A database of its own on the tests' PostgreSQL server, behind a pool as a host has one, with every statement noted. */
final class RecordedPostgresql implements SqlFixture {
    private static final int CONNECTIONS = 12;

    private final StatementRecorder recorder = new StatementRecorder();
    private final HikariDataSource pool;
    private final TableNames tables;

    RecordedPostgresql() {
        this(TableNames.DEFAULT);
    }

    RecordedPostgresql(TableNames tables) {
        this.tables = tables;
        HikariConfig config = new HikariConfig();
        config.setDataSource(recorder.wrap(PostgresServer.newDatabase()));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Storage open() {
        JdbiStorage storage = JdbiStorage.postgresql(pool, tables);
        makeSchema();
        storage.migrate();
        return storage;
    }

    private void makeSchema() {
        tables.schema().ifPresent(schema -> {
            try (Connection connection = pool.getConnection()) {
                Connections.execute(connection, "create schema " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException("making schema " + schema, e);
            }
        });
    }

    @Override
    public Storage reopen() {
        return JdbiStorage.postgresql(pool, tables);
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
    }
}
