package dev.chargehand.examples.spring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** What a host under test keeps its rows in. */
enum Database {
    SQLITE,
    POSTGRESQL;

    private static final String URL = System.getProperty("chargehand.postgres.url", "");
    private static final AtomicInteger DATABASES = new AtomicInteger();

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

    /** The address of a new, empty one. */
    String address() {
        try {
            return this == SQLITE ? sqlite() : postgresql();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("making a database", e);
        }
    }

    private static String sqlite() throws IOException {
        return "jdbc:sqlite:" + Files.createTempDirectory("spring").resolve("test.db")
                + "?foreign_keys=true&busy_timeout=5000&journal_mode=WAL";
    }

    private static String postgresql() throws SQLException {
        String name = "spring_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(URL.isEmpty() ? Embedded.SERVER.getJdbcUrl("postgres", "postgres") : URL);
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        server.setDatabaseName(name);
        return server.getURL() + (server.getURL().contains("?") ? "&" : "?") + "user=" + server.getUser();
    }
}
