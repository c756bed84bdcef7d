package dev.chargehand.examples.rest.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.chargehand.StorageException;
import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.jdbi.PostgresqlOptions;
import dev.chargehand.memory.InMemoryStorage;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens what {@code --storage} names. */
public final class Stores {
    private static final String MEMORY = "memory";
    private static final String JDBC = "jdbc:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int CONNECTIONS = 16;
    private static final int BUSY_MILLIS = 5_000;

    private Stores() {}

    public static boolean knows(String address) {
        return !address.startsWith(JDBC) || address.startsWith(POSTGRESQL);
    }

    public static Store open(String address) {
        if (address.equals(MEMORY)) {
            return new Store(new InMemoryStorage(), new MemoryNumbers(), () -> {});
        }
        return address.startsWith(POSTGRESQL) ? postgresql(address) : sqlite(Path.of(address));
    }

    private static Store sqlite(Path file) {
        JdbiStorage storage = JdbiStorage.sqliteFile(file);
        storage.migrate();
        HikariDataSource pool = pool(sqliteFile(file), 2);
        Jdbi jdbi = Jdbi.create(pool);
        return new Store(
                storage, new TableOfNumbers(jdbi, "integer primary key autoincrement", pool::close), storage::close);
    }

    /** One pool for the library's tables and the host's own: the library borrows from it and gives back. */
    private static Store postgresql(String address) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        try {
            server.setURL(address);
        } catch (IllegalArgumentException malformed) {
            throw new StorageException(
                    "PostgreSQL: found a malformed address, expected jdbc:postgresql://HOST/DATABASE");
        }
        HikariDataSource pool = pool(server, CONNECTIONS);
        // its connections lead to the server itself; behind a pooler the options would be the usual ones
        JdbiStorage storage = JdbiStorage.postgresql(pool, PostgresqlOptions.DEFAULT.keepingStatements());
        storage.migrate();
        return new Store(
                storage,
                new TableOfNumbers(Jdbi.create(pool), "bigint generated always as identity primary key", () -> {}),
                () -> {
                    storage.close();
                    pool.close();
                });
    }

    private static SQLiteDataSource sqliteFile(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(javax.sql.DataSource source, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setRegisterMbeans(true); // so that whoever runs this can ask whether connections come back
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException unreachable) {
            throw new StorageException("the database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
