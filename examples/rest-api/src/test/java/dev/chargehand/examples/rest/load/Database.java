package dev.chargehand.examples.rest.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A new, empty database, gone when closed.
 *
 * @param name what it is
 * @param address what {@code --storage} takes
 * @param closing removes it
 */
record Database(String name, String address, Closing closing) implements AutoCloseable {
    interface Closing {
        void close() throws IOException;
    }

    static Database sqlite() throws IOException {
        Path folder = Files.createTempDirectory("chargehand-load");
        return new Database("SQLite", folder.resolve("load.db").toString(), () -> remove(folder));
    }

    /** Embedded servers usually do not wait for their disk; this one does, as SQLite does here. */
    static Database postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        return new Database("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), server::close);
    }

    /** Which release it is of, from the database itself. */
    String version() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url())) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** Does at once what the server does by itself a while after many rows came. */
    void settle() throws SQLException {
        if (isServer()) {
            try (Connection connection = DriverManager.getConnection(url());
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    private boolean isServer() {
        return address.startsWith("jdbc:");
    }

    private String url() {
        return isServer() ? address : "jdbc:sqlite:" + address;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        }
    }
}
