package dev.chargehand.jdbi.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.jdbi.Durability;
import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.jdbi.SqliteOptions;
import dev.chargehand.jdbi.StatementCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table in ARCHITECTURE.md is what the calls do. {@code -Dchargehand.write=true} writes it. */
class CommandTableTest {
    private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");
    private static final String BEGIN = "<!-- calls: begin -->\n";
    private static final String END = "<!-- calls: end -->";

    /** Counted, but no calls of their own: variants of those in the table, and the reading of the log. */
    private static final Set<String> VARIANTS = Set.of(
            "add member again",
            "demote",
            "create site in new personal team",
            "grant data again",
            "leave site",
            "invite in the place of another",
            "accept invitation that widens",
            "accept invitation for a new personal team",
            "register charger in new personal team",
            "delete charger that a team holds",
            "report nothing new",
            "change product",
            "begin purchase again",
            "confirm purchase again",
            "confirm purchase that renews",
            "transfer license in the place of another",
            "read new events");

    private static final SqliteOptions FAST = SqliteOptions.DEFAULT.withDurability(Durability.NORMAL);

    @TempDir
    Path folder;

    @Test
    void the_table_says_who_may_what_is_locked_and_how_many_statements_it_takes() throws IOException {
        try (JdbiStorage storage = JdbiStorage.sqliteFile(folder.resolve("table.db"), FAST)) {
            storage.migrate();
            String table = new CommandTable(new LockNotes(storage), StatementCounts.with(1)).markdown();
            String page = Files.readString(PAGE);
            int from = page.indexOf(BEGIN) + BEGIN.length();
            int to = page.indexOf(END);
            if (Boolean.getBoolean("chargehand.write")) {
                Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
            }
            assertThat(page.substring(from, to))
                    .as("the table in ARCHITECTURE.md; write it with -Dchargehand.write=true")
                    .isEqualTo(table);
        }
    }

    @Test
    void no_command_that_is_counted_is_missing() {
        Set<String> named = CommandTable.commands().stream().map(Entry::name).collect(Collectors.toSet());
        named.addAll(VARIANTS);
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(StatementCounts.with(1).keySet());
    }
}
