package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.Chargehand;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our SQL files, run by a tool of the host's, make what {@code migrate()} makes. */
final class MigrationToolTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void flyway_makes_the_same_tables(EmptyDatabase on) throws SQLException {
        EmptyDatabase.Made ours = on.make(folder.resolve("ours.db"));
        ours.storage(TableNames.DEFAULT).migrate();
        EmptyDatabase.Made theirs = on.make(folder.resolve("theirs.db"));
        Flyway.configure()
                .dataSource(theirs.source())
                .locations("classpath:dev/chargehand/jdbi/migration/" + on.folder())
                .load()
                .migrate();
        assertThat(theirs.shape("chargehand_")).isEqualTo(ours.shape("chargehand_"));
        assertUsable(theirs.storage(TableNames.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource
    void liquibase_makes_the_same_tables_with_a_prefix_too(EmptyDatabase on)
            throws SQLException, IOException, LiquibaseException {
        TableNames names = TableNames.DEFAULT.withPrefix("ev_");
        EmptyDatabase.Made ours = on.make(folder.resolve("ours.db"));
        ours.storage(names).migrate();
        EmptyDatabase.Made theirs = on.make(folder.resolve("theirs.db"));
        try (JdbiStorage storage = theirs.storage(names)) {
            runByLiquibase(theirs.source(), storage.scripts());
        }
        assertThat(theirs.shape("ev_")).isEqualTo(ours.shape("ev_"));
        assertUsable(theirs.storage(names));
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_used_is_told_apart_and_left_alone(EmptyDatabase on) throws SQLException {
        EmptyDatabase.Made made = on.make(folder.resolve("c.db"));
        try (JdbiStorage storage = made.storage(TableNames.DEFAULT)) {
            assertUnfit(storage, on == EmptyDatabase.SQLITE ? Finding.MISSING : Finding.NOT_MIGRATED);
            storage.migrate();
            storage.validate();
            made.execute("update chargehand_schema set version = 99 where version = " + Migrations.LATEST);
            assertUnfit(storage, Finding.NEWER);
            made.execute("update chargehand_schema set version = " + Migrations.LATEST + " where version = 99");
            made.execute("delete from chargehand_schema where version = " + Migrations.LATEST);
            assertUnfit(storage, Finding.NOT_MIGRATED);
        }
    }

    private static void assertUnfit(JdbiStorage storage, Finding finding) {
        assertThatThrownBy(storage::validate)
                .isInstanceOfSatisfying(
                        DatabaseUnfitException.class,
                        unfit -> assertThat(unfit.finding()).isEqualTo(finding));
    }

    private void runByLiquibase(DataSource source, List<MigrationScript> scripts)
            throws IOException, SQLException, LiquibaseException {
        StringBuilder log = new StringBuilder("databaseChangeLog:\n");
        for (MigrationScript script : scripts) {
            String file = "V" + script.version() + ".sql";
            Files.writeString(folder.resolve(file), script.sql());
            log.append("""
                    - changeSet:
                        id: %d-%s
                        author: chargehand
                        changes:
                          - sqlFile: {path: %s, splitStatements: true, stripComments: false}
                    """.formatted(script.version(), script.name(), file));
        }
        Files.writeString(folder.resolve("changelog.yaml"), log);
        try (Connection connection = source.getConnection();
                Liquibase liquibase = new Liquibase(
                        "changelog.yaml",
                        new DirectoryResourceAccessor(folder),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            liquibase.update("");
        }
    }

    private static void assertUsable(JdbiStorage storage) {
        try (storage) {
            storage.validate();
            storage.migrate();
            assertThat(Chargehand.on(storage)
                            .teams()
                            .create(UserId.opaque("ada"), TeamDraft.named("Harbour"))
                            .isAccepted())
                    .isTrue();
        }
    }
}
