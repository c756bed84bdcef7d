package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.Chargehand;
import dev.chargehand.event.RecordedEvent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database with a table of the host's own beside ours, and the host's pool. */
enum HostDatabase {
    SQLITE,
    POSTGRESQL;

    Opened open() throws SQLException {
        return open(4);
    }

    Opened open(int connections) throws SQLException {
        Opened opened = this == SQLITE ? sqlite(connections) : postgresql(connections);
        opened.storage().migrate();
        try (Connection connection = opened.pool().getConnection()) {
            Connections.execute(connection, "create table host_note (note varchar(100) not null)");
        }
        return opened;
    }

    private static Opened postgresql(int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(PostgresServer.newDatabase());
        config.setMaximumPoolSize(connections);
        HikariDataSource pool = new HikariDataSource(config);
        return new Opened(
                POSTGRESQL,
                JdbiStorage.postgresql(pool, PostgresqlOptions.DEFAULT.keepingStatements()),
                pool,
                () -> {});
    }

    private static Opened sqlite(int connections) {
        SqliteFixture file = SqliteFixture.inTemporaryFile();
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.enforceForeignKeys(true);
        sqlite.setBusyTimeout(5_000);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file.file());
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        return new Opened(SQLITE, file.storage(), new HikariDataSource(config), file::close);
    }

    /** The library's storage, and the host's own pool on the same database. */
    record Opened(HostDatabase on, JdbiStorage storage, HikariDataSource pool, Runnable closing)
            implements AutoCloseable {
        Chargehand chargehand() {
            return Chargehand.on(storage);
        }

        Connection begin() throws SQLException {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        /** Makes the transaction that comes next see what was so when it first looked. On SQLite every one does. */
        void oldView(Connection connection) throws SQLException {
            if (on == POSTGRESQL) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
        }

        List<String> notes() throws SQLException {
            List<String> notes = new ArrayList<>();
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select note from host_note order by note")) {
                while (rows.next()) {
                    notes.add(rows.getString(1));
                }
            }
            return notes;
        }

        List<RecordedEvent> log() {
            return chargehand().events().after(0, 100);
        }

        @Override
        public void close() {
            pool.close();
            closing.run();
        }
    }
}
