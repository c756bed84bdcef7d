package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.team.UserId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickstartTest {
    @TempDir
    Path directory;

    @Test
    void piped_output_is_plain_lines() {
        Run run = Run.piped("shipped", "memory");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("\r", "\u001B");
        assertThat(run.out().lines().filter(line -> line.contains(" % ("))).hasSize(20);
    }

    @Test
    void a_terminal_sees_one_line_redrawn() {
        Run run = Run.onTerminal("shipped", "memory");

        List<String> bars = Stream.of(run.out().split("\n", -1))
                .filter(line -> line.contains("\r"))
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0)).endsWith("] 100 % (2,252 of 2,252 sites)");
        assertThat(bars.get(1)).endsWith("] 100 % (5,951 of 5,951 chargers)");
        assertThat(bars)
                .allSatisfy(
                        bar -> assertThat(bar.split("\r", -1)).hasSize(101).allMatch(redrawn -> redrawn.length() < 80));
    }

    @Test
    void few_stations_fill_the_bar_too() {
        String csv = Csv.write(directory, Csv.fleet(3, 1)).toString();

        assertThat(Run.piped(csv, "memory").out()).contains(" 33 % (1 of", " 66 % (2 of", "100 % (3 of 3 sites)");
        assertThat(Run.onTerminal(csv, "memory").out())
                .contains("\r  [########################################] 100 %");
    }

    @Test
    void help_says_how_to_call_it() {
        Run run = Run.piped("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("[CSV] [STORAGE]", "memory", "jdbc:postgresql:", Arguments.DEFAULT_STORAGE);
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        String[][] wrong = {{"a", "b", "c"}, {"--memory"}, {"shipped", "jdbc:h2:mem:"}};
        for (String[] args : wrong) {
            Run run = Run.piped(args);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("found ").contains(Arguments.USAGE);
        }
    }

    @Test
    void a_malformed_line_is_named_and_nothing_is_stored() {
        List<String> lines = Csv.fleet(20, 3);
        lines.set(7, "7,Short");
        lines.set(11, lines.get(11).replace(",US,", ",Utopia,"));
        Path csv = Csv.write(directory, lines);
        Path database = directory.resolve("fleet.db");

        Run run = Run.piped(csv.toString(), database.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(csv + ":8: found 2 columns, expected 13\n")
                .contains(csv + ":12: Country \"Utopia\": expected ")
                .endsWith("Nothing was stored; correct 2 problems and run it again.\n");
        assertThat(database).doesNotExist();
    }

    @Test
    void a_missing_or_unreadable_file_is_named() {
        Run missing = Run.piped(directory.resolve("none.csv").toString(), "memory");
        Run unreadable = Run.piped(directory.toString(), "memory");

        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).startsWith("cannot read " + directory.resolve("none.csv") + ": found no such file");
        assertThat(unreadable.exitCode()).isEqualTo(1);
        assertThat(unreadable.err())
                .startsWith("cannot read " + directory + ": ")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_is_no_database_is_named_and_left_as_it_was() throws Exception {
        Path other = Files.writeString(directory.resolve("letter.db"), "Dear reader, this is a letter.".repeat(200));
        byte[] before = Files.readAllBytes(other);

        Run run = Run.piped("shipped", other.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("letter.db").doesNotContain("\tat ");
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void a_charger_that_another_team_has_already_is_named() {
        String csv = Csv.write(directory, Csv.fleet(3, 1)).toString();
        String database = directory.resolve("fleet.db").toString();
        try (Storages.Opened opened = Storages.open(database)) {
            Chargehand.on(opened.storage())
                    .chargers()
                    .register(UserId.email("other@example.org"), ChargerDraft.identity("AFDC-2-L2-1"))
                    .orThrow();
        }

        Run run = Run.piped(csv, database);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("AFDC-2-L2-1").hasLineCount(1).doesNotContain("\tat ");
    }

    @Test
    void a_fleet_without_ports_has_an_empty_page_of_chargers() {
        List<String> lines = List.of(Csv.HEADER, Csv.line(1, "Blink").replace(",,2,1", ",,,"));

        Run run = Run.piped(Csv.write(directory, lines).toString(), "memory");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  0 chargers, which are all");
    }

    @Test
    void a_database_out_of_reach_is_named_without_its_password() {
        Run run = Run.piped("shipped", "jdbc:postgresql://localhost:1/fleet?user=fleet&password=s3cret");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("PostgreSQL at localhost:1/fleet");
        assertThat(run.out() + run.err()).doesNotContain("s3cret");
    }

    @Test
    void a_malformed_address_of_a_database_is_named() {
        Run run = Run.piped("shipped", "jdbc:postgresql://host:port/fleet?password=s3cret");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("PostgreSQL at host:port/fleet: found a malformed address")
                .hasLineCount(1);
        assertThat(run.out() + run.err()).doesNotContain("s3cret");
    }
}
