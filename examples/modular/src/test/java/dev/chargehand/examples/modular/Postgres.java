package dev.chargehand.examples.modular;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server for a test, or the one that {@code chargehand.postgres.url} names. */
record Postgres(String url, Optional<EmbeddedPostgres> embedded) implements AutoCloseable {
    static Postgres started() throws IOException {
        String running = System.getProperty("chargehand.postgres.url", "");
        if (!running.isEmpty()) {
            return new Postgres(running, Optional.empty());
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new Postgres(server.getJdbcUrl("postgres", "postgres"), Optional.of(server));
    }

    /** The address of a new, empty database, with who may use it: the driver's own address leaves that out. */
    String newDatabase() throws SQLException {
        String name = "modular_" + ProcessHandle.current().pid();
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(url);
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        server.setDatabaseName(name);
        return server.getURL() + (server.getURL().indexOf('?') < 0 ? "?" : "&") + "user=" + part(server.getUser())
                + "&password=" + part(Optional.ofNullable(server.getPassword()).orElse(""));
    }

    @Override
    public void close() throws IOException {
        if (embedded.isPresent()) {
            embedded.get().close();
        }
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
