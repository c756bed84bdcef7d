package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever makes a file unfit, the exception says it and the folder's bytes stay as they were. */
final class UnfitSqliteFileTest {
    private static final UserId ANNE = UserId.opaque("anne");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("c.db");
    }

    private JdbiStorage storage() {
        return JdbiStorage.sqliteFile(file(), SqliteOptions.DEFAULT.withBusyTimeout(Duration.ofMillis(50)));
    }

    @Test
    void nothing_happens_at_construction() throws IOException {
        JdbiStorage storage = storage();
        assertThat(bytes()).isEmpty();
        storage.close();
        assertThat(bytes()).isEmpty();
    }

    @Test
    void a_missing_file_is_not_made_by_a_question_or_a_command() throws IOException {
        everyUseFinds(Finding.MISSING);
    }

    @Test
    void a_missing_folder_is_not_made() throws IOException {
        try (JdbiStorage storage = JdbiStorage.sqliteFile(folder.resolve("no/c.db"))) {
            finds(Finding.MISSING, storage::migrate);
            finds(Finding.MISSING, () -> ask(storage));
        }
        assertThat(bytes()).isEmpty();
    }

    @Test
    void an_empty_file_wants_migrate() throws IOException {
        Files.createFile(file());
        everyUseFinds(Finding.NOT_MIGRATED);
        try (JdbiStorage storage = storage()) {
            storage.migrate();
            ask(storage);
        }
    }

    @Test
    void a_database_of_others_wants_migrate_and_then_keeps_their_tables() throws Exception {
        execute("create table theirs (x)");
        everyUseFinds(Finding.NOT_MIGRATED);
        try (JdbiStorage storage = storage()) {
            storage.migrate();
            ask(storage);
        }
        execute("insert into theirs values (1)");
    }

    @Test
    void what_is_not_a_database_is_foreign() throws IOException {
        Files.writeString(file(), "a letter to someone");
        everyUseFinds(Finding.FOREIGN);
        migrateFinds(Finding.FOREIGN);
    }

    @Test
    void a_folder_is_foreign() throws IOException {
        Files.createDirectory(file());
        try (JdbiStorage storage = storage()) {
            finds(Finding.FOREIGN, () -> ask(storage));
            finds(Finding.FOREIGN, storage::migrate);
        }
    }

    @Test
    void tables_with_our_names_that_we_did_not_make_are_foreign() throws Exception {
        execute("create table chargehand_team (x)");
        everyUseFinds(Finding.FOREIGN);
        migrateFinds(Finding.FOREIGN);
    }

    @Test
    void tables_of_a_newer_release_are_neither_read_nor_written() throws Exception {
        migrated();
        execute("insert into chargehand_schema values (99, 'later', 'x', 0)");
        everyUseFinds(Finding.NEWER);
        migrateFinds(Finding.NEWER);
    }

    @Test
    void tables_made_by_other_files_than_ours_are_foreign() throws Exception {
        migrated();
        execute("update chargehand_schema set checksum = 'x'");
        everyUseFinds(Finding.FOREIGN);
        migrateFinds(Finding.FOREIGN);
    }

    @Test
    void a_file_marked_read_only_stays_as_it_is() throws IOException {
        migrated();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        everyUseFinds(Finding.READ_ONLY);
        migrateFinds(Finding.READ_ONLY);
    }

    @Test
    void a_file_locked_by_another_is_named_locked() throws Exception {
        try (Connection other = open();
                Statement statement = other.createStatement()) {
            statement.execute("begin exclusive");
            statement.execute("create table theirs (x)");
            Map<String, String> before = bytes();
            try (JdbiStorage storage = storage()) {
                finds(Finding.LOCKED, storage::migrate);
            }
            assertThat(bytes()).isEqualTo(before);
            statement.execute("rollback");
        }
        migrated();
        try (Connection other = open();
                Statement statement = other.createStatement();
                JdbiStorage storage = storage()) {
            statement.execute("begin immediate");
            Map<String, String> before = bytes();
            finds(Finding.LOCKED, () -> storage.write(unit -> lock(unit)));
            assertThat(bytes().get("c.db")).isEqualTo(before.get("c.db"));
            statement.execute("rollback");
            assertThat(storage.<Boolean>write(unit -> lock(unit))).isTrue();
        }
    }

    @Test
    void migrating_twice_changes_nothing() throws IOException {
        migrated();
        Map<String, String> before = bytes();
        migrated();
        assertThat(bytes()).isEqualTo(before).containsOnlyKeys("c.db");
    }

    private static boolean lock(UnitOfWork unit) {
        unit.lock(Locks.of(TeamId.BEFORE_ALL));
        return true;
    }

    private static void ask(JdbiStorage storage) {
        assertThat(storage.reads().team(TeamId.BEFORE_ALL, ANNE)).isEmpty();
    }

    private void migrated() {
        try (JdbiStorage storage = storage()) {
            storage.migrate();
        }
    }

    private void everyUseFinds(Finding finding) throws IOException {
        Map<String, String> before = bytes();
        try (JdbiStorage storage = storage()) {
            finds(finding, () -> ask(storage));
            finds(finding, () -> storage.reads().accessEnds(ANNE, SiteId.BEFORE_ALL, (isOwner, data) -> 0));
            finds(finding, () -> storage.write(unit -> lock(unit)));
        }
        assertThat(bytes()).isEqualTo(before);
    }

    private void migrateFinds(Finding finding) throws IOException {
        Map<String, String> before = bytes();
        try (JdbiStorage storage = storage()) {
            finds(finding, storage::migrate);
        }
        assertThat(bytes()).isEqualTo(before);
    }

    private static void finds(Finding finding, ThrowingCallable use) {
        DatabaseUnfitException unfit = catchThrowableOfType(DatabaseUnfitException.class, use);
        assertThat(unfit).isNotNull();
        assertThat(unfit.finding()).as(unfit.getMessage()).isEqualTo(finding);
        assertThat(unfit.getMessage()).contains("found").contains("c.db");
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The shared memory of the log is left out: looking at a locked file changes it, and it dies with the last process. */
    private Map<String, String> bytes() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = each.getFileName().toString();
                if (!name.endsWith("-shm")) {
                    found.put(name, HexFormat.of().formatHex(Files.readAllBytes(each)));
                }
            }
        }
        return found;
    }
}
