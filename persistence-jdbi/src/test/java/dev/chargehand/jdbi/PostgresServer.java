package dev.chargehand.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL server a JVM, with as many databases as are asked for. The system property {@code chargehand.postgres.url}
 * names a running server instead: a JDBC address with a user who may make databases.
 */
final class PostgresServer {
    private static final String URL = System.getProperty("chargehand.postgres.url", "");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** Started by the first test that asks. */
    private static final class Embedded {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new, empty database. */
    static PGSimpleDataSource newDatabase() {
        String name = "chargehand_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection = source("").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("making database " + name, e);
        }
        return source(name);
    }

    /** Made by the first test that asks for a schema. */
    private static final class Shared {
        static final String DATABASE = newDatabase().getDatabaseName();
    }

    /**
     * A new, empty schema where the connections look first, in a database of many: much quicker to have than a database. To be dropped
     * by {@link #drop}.
     */
    static PGSimpleDataSource newSchema() {
        PGSimpleDataSource source = source(Shared.DATABASE);
        String name = "s" + DATABASES.incrementAndGet();
        execute(source, "create schema " + name);
        source.setCurrentSchema(name);
        return source;
    }

    /** So that the catalogue stays small. */
    static void drop(PGSimpleDataSource source, String schema) {
        execute(source, "drop schema " + schema + " cascade");
    }

    private static void execute(PGSimpleDataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A new database with our tables. */
    static JdbiStorage newStorage() {
        JdbiStorage storage = JdbiStorage.postgresql(newDatabase());
        storage.migrate();
        return storage;
    }

    private static PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(URL.isEmpty() ? Embedded.SERVER.getJdbcUrl("postgres", "postgres") : URL);
        if (!database.isEmpty()) {
            source.setDatabaseName(database);
        }
        return source;
    }
}
