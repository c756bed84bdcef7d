package dev.chargehand.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Fills the worlds, runs every benchmark and writes RESULTS.md. The databases are filled once and shared by the processes
 * that measure; the SQLite files stay in the build folder for the next run.
 */
public final class Report {
    private static final List<Integer> WORLDS = List.of(1_000, 1_000_000);

    private Report() {}

    /**
     * Runs all.
     *
     * @param args the folder to write to; a second one, {@code quick}, measures briefly and writes elsewhere
     * @throws Exception when anything fails
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toAbsolutePath();
        boolean quick = args.length > 1 && args[1].equals("quick");
        Path data = Files.createDirectories(folder.resolve("target/data"));
        System.setProperty(Places.SQLITE_FOLDER, data.toString());
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            System.setProperty(Places.POSTGRES_URL, server.getJdbcUrl("postgres", "postgres"));
            fill(server, data, quick);
            Collection<RunResult> results = measure(quick);
            System.setProperty(
                    Places.POSTGRES_URL,
                    System.getProperty(Places.POSTGRES_URL) + "&socketFactory=" + CountingSockets.class.getName());
            String table = new Results(results, CanOnPostgresql.roundTripsOfAQuestion()).markdown();
            Path file = quick ? folder.resolve("target/RESULTS.quick.md") : folder.resolve("RESULTS.md");
            Files.writeString(file, Machine.describe(server) + table, StandardCharsets.UTF_8);
            System.out.println(table);
        }
    }

    private static void fill(EmbeddedPostgres server, Path data, boolean quick) throws SQLException, IOException {
        createDatabase(server, "teams");
        Files.deleteIfExists(data.resolve("teams.db"));
        for (int sites : worlds(quick)) {
            createDatabase(server, "world" + sites);
            fillPlace("postgresql", sites);
            try (Connection connection =
                            server.getDatabase("postgres", "world" + sites).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            if (!Files.exists(data.resolve("world" + sites + ".complete"))) {
                Files.deleteIfExists(data.resolve("world" + sites + ".db"));
                fillPlace("sqlite", sites);
                Files.createFile(data.resolve("world" + sites + ".complete"));
            }
        }
    }

    private static List<Integer> worlds(boolean quick) {
        return quick ? WORLDS.subList(0, 1) : WORLDS;
    }

    private static void fillPlace(String kind, int sites) {
        System.out.printf("filling a world of %,d sites on %s%n", sites, kind);
        long start = System.nanoTime();
        try (Places place = Places.open(kind, "world" + sites)) {
            new World(sites).loadInto(place.storage());
        }
        System.out.printf("  took %,d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    private static void createDatabase(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    private static Collection<RunResult> measure(boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("dev.chargehand.benchmarks.*")
                .forks(1)
                .warmupIterations(quick ? 1 : 4)
                .warmupTime(TimeValue.seconds(quick ? 1 : 2))
                .measurementIterations(quick ? 1 : 6)
                .measurementTime(TimeValue.seconds(quick ? 1 : 2))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(
                        "-Xmx8g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + Places.SQLITE_FOLDER + "=" + System.getProperty(Places.SQLITE_FOLDER),
                        "-D" + Places.POSTGRES_URL + "=" + System.getProperty(Places.POSTGRES_URL));
        if (quick) {
            options.param("sites", "1000").param("members", "10", "1000");
        }
        return new Runner(options.build()).run();
    }
}
