package dev.chargehand.benchmarks;

import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.jdbi.PostgresqlOptions;
import dev.chargehand.memory.InMemoryStorage;
import dev.chargehand.spi.Storage;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a measured storage is kept. The report says in system properties where its SQLite files and its PostgreSQL server
 * are, because each measurement runs in a process of its own.
 *
 * @param storage the storage, migrated
 * @param connection the one connection of a PostgreSQL storage, which a floor may use as well
 * @param closing what to close, if anything
 */
public record Places(Storage storage, @Nullable DataSource connection, AutoCloseable closing) implements AutoCloseable {
    /** PostgreSQL as it is used behind a pooler. */
    static final String POOLED = "pooled";

    public static final String SQLITE_FOLDER = "chargehand.bench.sqlite";
    public static final String POSTGRES_URL = "chargehand.bench.postgres";

    public static Places open(String kind, String database) {
        return switch (kind) {
            case "memory" -> new Places(new InMemoryStorage(), null, () -> {});
            case "sqlite" -> sqlite(sqliteFile(database));
            case "postgresql" -> postgresql(database, PostgresqlOptions.DEFAULT.keepingStatements());
            case POOLED -> postgresql(database, PostgresqlOptions.DEFAULT);
            default ->
                throw new IllegalArgumentException("expected memory, sqlite, postgresql or pooled, found " + kind);
        };
    }

    public static Path sqliteFile(String database) {
        return Path.of(System.getProperty(SQLITE_FOLDER), database + ".db");
    }

    /** The log's rows of a large change go many to a statement, which a host decides for its own connections. */
    static String postgresUrl(String database) {
        return System.getProperty(POSTGRES_URL).replace("/postgres?", "/" + database + "?reWriteBatchedInserts=true&");
    }

    static Places sqlite(Path file) {
        JdbiStorage storage = JdbiStorage.sqliteFile(file);
        storage.migrate();
        return new Places(storage, null, storage);
    }

    private static Places postgresql(String database, PostgresqlOptions options) {
        OneConnection connection = new OneConnection(postgresUrl(database));
        JdbiStorage storage = JdbiStorage.postgresql(connection.dataSource(), options);
        storage.migrate();
        return new Places(storage, connection.dataSource(), () -> {
            storage.close();
            connection.close();
        });
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
