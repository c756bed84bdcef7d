package dev.chargehand.examples.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.chargehand.StorageException;
import dev.chargehand.jdbi.Durability;
import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.jdbi.SqliteOptions;
import dev.chargehand.memory.InMemoryStorage;
import dev.chargehand.spi.Storage;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens a storage by its address and brings its tables up to date. */
final class Storages {
    static final String MEMORY = "memory";
    private static final int POOL_SIZE = 4;
    private static final String JDBC = "jdbc:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private Storages() {}

    /**
     * A storage, and what has to be closed with it.
     *
     * @param storage ready to use
     * @param closing closes the storage and what the host opened for it
     */
    record Opened(Storage storage, Runnable closing) implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }

    static boolean knows(String address) {
        return !address.startsWith(JDBC) || address.startsWith(POSTGRESQL);
    }

    /** What to call the storage in public: an address may carry a password among its parameters. */
    static String name(String address) {
        if (address.startsWith(POSTGRESQL)) {
            return "PostgreSQL at "
                    + address.substring(POSTGRESQL.length())
                            .replaceFirst("^//", "")
                            .replaceFirst("\\?.*", "");
        }
        return address.equals(MEMORY) ? "memory" : "SQLite file " + address;
    }

    static Opened open(String address) {
        if (address.startsWith(POSTGRESQL)) {
            return postgresql(address);
        }
        return address.equals(MEMORY) ? new Opened(new InMemoryStorage(), () -> {}) : sqlite(Path.of(address));
    }

    /**
     * Thousands of commits that need not wait for the disk one by one: what a loss of power takes back, the next run stores again,
     * because the file of the fleet is still there. A host whose commands come from people stays with the default.
     */
    private static Opened sqlite(Path file) {
        JdbiStorage storage = JdbiStorage.sqliteFile(file, SqliteOptions.DEFAULT.withDurability(Durability.NORMAL));
        return migrated(new Opened(storage, storage::close), storage);
    }

    /** The pool is the host's: the storage borrows connections from it and never closes it. */
    private static Opened postgresql(String address) {
        HikariDataSource pool = pool(address);
        JdbiStorage storage = JdbiStorage.postgresql(pool);
        return migrated(
                new Opened(storage, () -> {
                    storage.close();
                    pool.close();
                }),
                storage);
    }

    /** The driver is named, not looked for: what a class path offers differs between the ways to start a program. */
    private static HikariDataSource pool(String address) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(POOL_SIZE);
        try {
            server.setURL(address);
            config.setDataSource(server);
            return new HikariDataSource(config);
        } catch (IllegalArgumentException malformed) {
            throw new StorageException(name(address) + ": found a malformed address, expected one as in --help");
        } catch (PoolInitializationException unreachable) {
            throw new StorageException("connecting to " + name(address) + ": " + unreachable.getMessage(), unreachable);
        }
    }

    private static Opened migrated(Opened opened, JdbiStorage storage) {
        try {
            storage.migrate();
            return opened;
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }
}
