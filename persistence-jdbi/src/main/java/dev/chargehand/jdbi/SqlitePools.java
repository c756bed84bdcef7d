package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections to a file. One writes: SQLite has one writer anyway, and connections that compete for its lock wait far longer
 * than threads that queue for a connection.
 */
final class SqlitePools {
    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final HikariDataSource writerPool;
    private final HikariDataSource readerPool;
    private final Jdbi writer;
    private final Jdbi readers;

    /** Compiled once a connection, a few for each; no connection is retired before the end, so there are never more than connections. */
    private final Map<Connection, Map<String, PreparedStatement>> questions = new ConcurrentHashMap<>();

    private SqlitePools(HikariDataSource writerPool, HikariDataSource readerPool, TableNames names) {
        this.writerPool = writerPool;
        this.readerPool = readerPool;
        this.writer = Connections.jdbi(writerPool, Dialect.SQLITE, names);
        this.readers = Connections.jdbi(readerPool, Dialect.SQLITE, names);
    }

    static SqlitePools open(SqliteFile file, UnaryOperator<DataSource> seen) {
        HikariDataSource writerPool = new HikariDataSource(config(seen.apply(file.writer()), "chargehand-writer", 1));
        try {
            HikariConfig reading = config(seen.apply(file.reader()), "chargehand-readers", READERS);
            reading.setReadOnly(true);
            return new SqlitePools(
                    writerPool, new HikariDataSource(reading), file.options().tables());
        } catch (RuntimeException e) {
            writerPool.close();
            throw e;
        }
    }

    Jdbi writer() {
        return writer;
    }

    Jdbi readers() {
        return readers;
    }

    Connection borrowReader() throws SQLException {
        return readerPool.getConnection();
    }

    /** The statement is the driver's own, so that giving the connection back to the pool does not close it. */
    PreparedStatement kept(Connection borrowed, String sql) throws SQLException {
        Connection own = borrowed.unwrap(Connection.class);
        Map<String, PreparedStatement> kept = questions.computeIfAbsent(own, connection -> new ConcurrentHashMap<>());
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = own.prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    /** The writer last: the last connection to close puts the log into the file, which a reader may not. */
    void close() {
        questions.clear();
        readerPool.close();
        writerPool.close();
    }

    private static HikariConfig config(DataSource source, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setIdleTimeout(0);
        config.setMaxLifetime(0);
        return config;
    }
}
