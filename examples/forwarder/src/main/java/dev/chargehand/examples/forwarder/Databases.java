package dev.chargehand.examples.forwarder;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.chargehand.StorageException;
import dev.chargehand.jdbi.JdbiStorage;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the database of a service: its event log, and connections of the forwarder's own for its one table. */
final class Databases {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int CONNECTIONS = 2;
    private static final int BUSY_MILLIS = 30_000;

    private Databases() {}

    /**
     * An open database.
     *
     * @param storage to read events from
     * @param own connections for the forwarder's table
     * @param clock the database's own time in milliseconds, as SQL: two machines may not agree on theirs
     * @param closing closes both
     */
    record Opened(JdbiStorage storage, DataSource own, String clock, Runnable closing) implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }

    static boolean isPostgresql(String address) {
        return address.startsWith(POSTGRESQL);
    }

    /** The tables are the service's to make: a forwarder that looks at the wrong file must not fill it. */
    static Opened open(String address) {
        Opened opened = isPostgresql(address) ? postgresql(address) : sqlite(Path.of(address));
        try {
            opened.storage().validate();
            return opened;
        } catch (RuntimeException unfit) {
            opened.close();
            throw unfit;
        }
    }

    private static Opened postgresql(String address) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        try {
            server.setURL(address);
        } catch (IllegalArgumentException malformed) {
            throw new StorageException(
                    "PostgreSQL: found a malformed address, expected jdbc:postgresql://HOST/DATABASE");
        }
        HikariDataSource pool = pool(server, CONNECTIONS);
        return new Opened(
                JdbiStorage.postgresql(pool),
                pool,
                "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)",
                pool::close);
    }

    /** What is acknowledged must outlive a loss of power, as the events do: each commit waits for the disk. */
    private static Opened sqlite(Path file) {
        JdbiStorage storage = JdbiStorage.sqliteFile(file);
        try {
            storage.validate(); // before the driver would make a file that is missing
        } catch (RuntimeException unfit) {
            storage.close();
            throw unfit;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        HikariDataSource pool = pool(source, 1);
        return new Opened(storage, pool, "cast((julianday('now') - 2440587.5) * 86400000 as integer)", () -> {
            pool.close();
            storage.close();
        });
    }

    private static HikariDataSource pool(DataSource source, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException unreachable) {
            throw new StorageException("the database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
