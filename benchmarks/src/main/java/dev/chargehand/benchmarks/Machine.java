package dev.chargehand.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** When, on what and with which versions. */
final class Machine {
    private Machine() {}

    static String describe(EmbeddedPostgres server) throws SQLException, IOException {
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
                Connection postgres = server.getPostgresDatabase().getConnection()) {
            return """
                    - date: %s, seed %d
                    - machine: %d cores, %s, %s %s
                    - versions: Java %s, SQLite %s (WAL, synchronous FULL), PostgreSQL %s (loopback, fsync off), its driver %s

                    """.formatted(
                            LocalDate.now(ZoneOffset.UTC),
                            World.SEED,
                            Runtime.getRuntime().availableProcessors(),
                            processor(),
                            System.getProperty("os.name"),
                            System.getProperty("os.version"),
                            Runtime.version(),
                            sqlite.getMetaData().getDatabaseProductVersion(),
                            postgres.getMetaData().getDatabaseProductVersion(),
                            postgres.getMetaData().getDriverVersion());
        }
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
