package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No statement of ours on PostgreSQL needs that all rows are on one server, but for those named here, each with its reason: they are at
 * a start, in the log's reader, or a replica's.
 */
class SingleNodeSqlTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/chargehand/jdbi");
    private static final Path FILES = Path.of("src/main/resources/dev/chargehand/jdbi/migration/postgresql");

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("PostgresqlDatabase: table lock", "migrate() alone, so that of many starts one makes the tables"),
            Map.entry(
                    "HostPool: transaction setting",
                    "READ COMMITTED for one transaction; a stricter isolation is as right, see Stamps"),
            Map.entry(
                    "Dialect: clock of a server",
                    "a stamp after all that was counted; any server's will do that is not far off"),
            Map.entry(
                    "Dialect: catalogue or other function of PostgreSQL's own",
                    "which tables there are, at the first use"),
            Map.entry("Dialect: system column", "the id of a schema in the catalogue, at the first use"),
            Map.entry("WalMark: number of a transaction or place in a log", "a replica's proof; nothing else needs it"),
            Map.entry(
                    "WalMark: session setting",
                    "read, not set: a size that the server was built with, for a replica's proof"),
            Map.entry(
                    "WalMark: catalogue or other function of PostgreSQL's own",
                    "a replica's proof; nothing else needs it"),
            Map.entry(
                    "ReplicaLook: number of a transaction or place in a log",
                    "a replica's proof; nothing else needs it"),
            Map.entry(
                    "ReplicaLook: catalogue or other function of PostgreSQL's own",
                    "a replica's proof; nothing else needs it"),
            Map.entry("V1__teams_and_sites: clock of a server", "when the file was applied, for people to read"),
            Map.entry(
                    "V2__access_requests_invitations: clock of a server",
                    "when the file was applied, for people to read"),
            Map.entry("V3__chargers_and_licenses: clock of a server", "when the file was applied, for people to read"),
            Map.entry("V4__lists_of_sites: clock of a server", "when the file was applied, for people to read"));

    @Test
    void no_statement_needs_that_all_rows_are_on_one_server() throws IOException {
        Set<String> found = new TreeSet<>();
        int statements = 0;
        for (Path file : files(FILES, ".sql")) {
            for (String sql : Files.readString(file).split(";", -1)) {
                statements++;
                note(file, sql, found);
            }
        }
        for (Path file : files(SOURCES, ".java")) {
            if (!file.getFileName().toString().startsWith("Sqlite")) {
                for (String text : SingleNodeSql.textsOf(Files.readString(file))) {
                    statements++;
                    note(file, text, found);
                }
            }
        }
        assertThat(statements).isGreaterThan(300);
        assertThat(found)
                .as("what only one server can; write it otherwise, or name it above with the reason why it may stay")
                .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @Test
    void each_feature_is_recognized() {
        for (SingleNodeSql feature : SingleNodeSql.ALL) {
            assertThat(feature.isIn(feature.sample())).as(feature.name()).isTrue();
            assertThat(feature.isIn(feature.sample().replace(" ", "\n    ")))
                    .as(feature.name())
                    .isTrue();
        }
        assertThat(new HashSet<>(
                        SingleNodeSql.ALL.stream().map(SingleNodeSql::name).toList()))
                .hasSameSizeAs(SingleNodeSql.ALL);
    }

    @Test
    void texts_are_read_off_sources_as_they_are_joined_and_comments_are_not() {
        assertThat(SingleNodeSql.textsOf("""
                        // "one"
                        /* "two" */ char c = '"';
                        String a = "lock " + "table" + x + "y";
                        String b = \\"\\"\\"
                            big"serial\\"\\"\\";
                        """.replace("\\\"", "\"")))
                .containsExactly("lock table", "y", "\n    big\"serial");
    }

    private static void note(Path file, String sql, Set<String> found) {
        String name = file.getFileName().toString().replaceAll("\\.\\w+$", "");
        SingleNodeSql.ALL.stream()
                .filter(feature -> feature.isIn(sql))
                .forEach(feature -> found.add(name + ": " + feature.name()));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
