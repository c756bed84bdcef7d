package dev.chargehand.examples.forwarder;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server for the tests, or the one that {@code chargehand.postgres.url} names, with a database for each that asks. */
final class Postgres {
    private static final String URL = System.getProperty("chargehand.postgres.url", "");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

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

    /** The address of a new, empty database, with who may use it: the driver's own address leaves that out. */
    static String newDatabase() {
        String name = "forwarder_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(URL.isEmpty() ? Embedded.SERVER.getJdbcUrl("postgres", "postgres") : URL);
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("making database " + name, e);
        }
        server.setDatabaseName(name);
        return server.getURL() + (server.getURL().indexOf('?') < 0 ? "?" : "&") + "user=" + part(server.getUser())
                + "&password=" + part(server.getPassword());
    }

    private static String part(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
