package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Sixteen processes start at once, on databases that are empty and on such that an older release made: each file runs once. */
final class ManyStartsTest {
    private static final int PROCESSES = 16;
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void each_migration_is_applied_once() throws IOException, InterruptedException, SQLException {
        List<EmptyDatabase.Made> databases = new ArrayList<>();
        for (EmptyDatabase on : EmptyDatabase.values()) {
            databases.add(on.make(folder.resolve("empty.db")));
            databases.add(old(on.make(folder.resolve("old.db"))));
        }
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(start(databases));
        }
        for (Process process : processes) {
            assertThat(reader(process).readLine()).isEqualTo("ready");
        }
        Files.createFile(folder.resolve("go"));
        for (Process process : processes) {
            assertThat(reader(process).readLine()).isEqualTo("done");
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        for (EmptyDatabase.Made database : databases) {
            assertThat(versions(database.source())).as("%s", database).containsExactly(1, 2, 3, 4);
        }
    }

    private static BufferedReader reader(Process process) {
        return process.inputReader();
    }

    /** As the first release left it. */
    private static EmptyDatabase.Made old(EmptyDatabase.Made made) throws SQLException {
        Dialect dialect = made.on() == EmptyDatabase.SQLITE ? Dialect.SQLITE : Dialect.POSTGRESQL;
        try (Connection connection = made.source().getConnection()) {
            Jdbi.open(connection)
                    .createScript(Migrations.of(dialect).get(0).sql())
                    .executeAsSeparateStatements();
        }
        return made;
    }

    private Process start(List<EmptyDatabase.Made> databases) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                MigratingProcess.class.getName(),
                folder.resolve("go").toString()));
        databases.forEach(database -> command.add(
                database.source() instanceof PGSimpleDataSource server
                        ? server.getURL() + (server.getURL().contains("?") ? "&" : "?") + "user=" + server.getUser()
                        : database.file().toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Integer> versions(DataSource source) throws SQLException {
        List<Integer> versions = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version from chargehand_schema order by version")) {
            while (rows.next()) {
                versions.add(rows.getInt(1));
            }
        }
        return versions;
    }
}
