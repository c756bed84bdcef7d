package dev.chargehand.jdbi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;

/** All that can be told of a connection to PostgreSQL: what the driver is set to, and what the server keeps for the session. */
final class ConnectionState {
    static final String PREPARED = "select 'prepared: ' || statement from pg_prepared_statements order by 1";

    private static final List<String> KEPT_BY_THE_SERVER = List.of(
            "select name || '=' || setting from pg_settings where source = 'session' and name not like 'transaction_%' order by 1",
            PREPARED,
            "select 'cursor: ' || statement from pg_cursors order by 1",
            "select 'advisory lock' from pg_locks where pid = pg_backend_pid() and locktype = 'advisory'",
            "select 'listens to ' || c from pg_listening_channels() c",
            "select 'temporary: ' || relname from pg_class where relpersistence = 't' order by 1");

    private ConnectionState() {}

    /** By name. The connection is left outside any transaction, as it must be found. */
    static Map<String, Object> of(Connection connection) throws SQLException {
        Map<String, Object> state = new TreeMap<>();
        state.put("transaction", connection.unwrap(BaseConnection.class).getTransactionState());
        state.put("auto-commit", connection.getAutoCommit());
        state.put("read-only", connection.isReadOnly());
        state.put("holdability", connection.getHoldability());
        state.put("timeout", connection.getNetworkTimeout());
        state.put("types", connection.getTypeMap());
        state.put("warnings", String.valueOf(connection.getWarnings()));
        PGConnection driver = connection.unwrap(PGConnection.class);
        state.put("prepare threshold", driver.getPrepareThreshold());
        state.put("fetch size", driver.getDefaultFetchSize());
        state.put("autosave", driver.getAutosave());
        driver.setPrepareThreshold(0);
        state.put("isolation", connection.getTransactionIsolation());
        state.put("schema", connection.getSchema());
        for (String sql : KEPT_BY_THE_SERVER) {
            state.put(sql, lines(connection, sql));
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        driver.setPrepareThreshold((int) state.get("prepare threshold"));
        return state;
    }

    private static String lines(Connection connection, String sql) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        }
        return lines.toString();
    }
}
