package dev.chargehand.benchmarks;

import dev.chargehand.benchmarks.chargers.ChargerRun;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Fills the worlds, runs the benchmarks and writes RESULTS.md. The databases are filled once and shared by the processes
 * that measure; the SQLite files stay in the build folder for the next run.
 */
public final class Report {
    private static final String CHECKS = "Checks and members";
    private static final String ACCESS = "Access to a site";

    private Report() {}

    /**
     * Runs all, or one part.
     *
     * @param args the folder to write to; {@code full}, or {@code quick}, which measures briefly and writes elsewhere;
     *     {@code all}, {@code checks}, {@code access}, {@code statements}, {@code peers} or {@code chargers}
     * @throws Exception when anything fails
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toAbsolutePath();
        boolean quick = args[1].equals("quick");
        Path data = Files.createDirectories(folder.resolve("target/data"));
        System.setProperty(Places.SQLITE_FOLDER, data.toString());
        ResultsFile file =
                new ResultsFile(quick ? folder.resolve("target/RESULTS.quick.md") : folder.resolve("RESULTS.md"));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            System.setProperty(Places.POSTGRES_URL, server.getJdbcUrl("postgres", "postgres"));
            Worlds worlds = new Worlds(server, data, quick);
            worlds.prepare();
            if (asked(args[2], "checks")) {
                worlds.fillChecks();
                Measured measured = measure(quick, "(Can(In|OnSqlite|OnPost)|AddMember).*");
                counting();
                file.put(
                        CHECKS,
                        Machine.describe(server),
                        new CheckResults(measured, CanOnPostgresql.roundTripsOfAQuestion()).rows());
            }
            if (asked(args[2], "access")) {
                System.setProperty(Places.POSTGRES_URL, server.getJdbcUrl("postgres", "postgres"));
                worlds.fillAccess();
                Measured measured = measure(quick, "(CanOnBusy|Pages|Hundred|Accept).*");
                counting();
                file.put(
                        ACCESS,
                        Machine.describe(server),
                        new AccessResults(measured).rows(AcceptInvitation.roundTrips(), AcceptByHand.roundTrips()));
            }
            if (asked(args[2], "statements")) {
                System.setProperty(Places.POSTGRES_URL, server.getJdbcUrl("postgres", "postgres"));
                worlds.fillKept();
                file.put(
                        KeptStatements.TITLE,
                        Machine.describe(server),
                        KeptStatements.rows(measure(quick, "KeptStatements.*")));
            }
            if (asked(args[2], "peers")) {
                System.setProperty(Places.POSTGRES_URL, server.getJdbcUrl("postgres", "postgres"));
                file.put(PeerRun.TITLE, Machine.describe(server), new PeerRun(worlds, quick).table());
            }
            if (asked(args[2], "chargers")) {
                System.setProperty(Places.POSTGRES_URL, server.getJdbcUrl("postgres", "postgres"));
                file.put(ChargerRun.TITLE, Machine.describe(server), new ChargerRun(worlds, quick).table());
            }
        }
    }

    private static boolean asked(String part, String one) {
        return part.equals("all") || part.equals(one);
    }

    /** From here on the driver's sockets count round trips. */
    private static void counting() {
        System.setProperty(
                Places.POSTGRES_URL,
                System.getProperty(Places.POSTGRES_URL) + "&socketFactory=" + CountingSockets.class.getName());
    }

    private static Measured measure(boolean quick, String classes) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("dev\\.chargehand\\.benchmarks\\." + classes)
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
            options.param("sites", "1000").param("members", "10", "1000").param("owned", "2000");
        }
        return new Measured(List.copyOf(new Runner(options.build()).run()));
    }
}
