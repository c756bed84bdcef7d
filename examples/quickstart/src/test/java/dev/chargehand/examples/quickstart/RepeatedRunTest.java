package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored stays: a run goes on from what the runs before it have left. */
final class RepeatedRunTest {
    private static final String NOTHING_TO_DO = "  everything was already there, nothing was changed";

    private static final String WHOLE = "  24 teams, 2,252 sites, 5,951 chargers and 16,511 events in the log";

    @TempDir
    Path directory;

    @Test
    void a_second_run_says_that_everything_is_there_and_changes_nothing() {
        String database = directory.resolve("fleet.db").toString();
        Run first = Run.piped("shipped", database);
        List<RecordedEvent> before = log(database);

        Run second = Run.piped("shipped", database);

        assertThat(first.comparable()).doesNotContain(NOTHING_TO_DO);
        assertThat(second.exitCode()).isZero();
        assertThat(second.comparable())
                .contains(WHOLE)
                .filteredOn(NOTHING_TO_DO::equals)
                .hasSize(2);
        assertThat(second.out()).doesNotContain(" % (");
        assertThat(log(database)).isEqualTo(before).hasSize(16_511);
    }

    @Test
    void a_run_that_was_killed_half_way_is_completed_by_the_next() throws Exception {
        String database = directory.resolve("fleet.db").toString();

        assertThat(HaltedRun.start("sites", "shipped", database).waitFor()).isEqualTo(HaltedRun.KILLED);
        assertThat(log(database)).hasSizeBetween(1126 * 2, 2000 * 2);
        Run next = Run.piped("shipped", database);

        assertThat(next.comparable())
                .contains("  1,126 sites already there, going on from them")
                .contains(WHOLE);
    }

    @Test
    void a_run_that_was_killed_half_way_through_the_chargers_is_completed_by_the_next() throws Exception {
        String database = directory.resolve("fleet.db").toString();

        String csv = Csv.write(directory, Csv.fleet(100, 3)).toString();

        assertThat(HaltedRun.start("chargers", csv, database).waitFor()).isEqualTo(HaltedRun.KILLED);
        Run next = Run.piped(csv, database);

        assertThat(next.comparable())
                .contains(NOTHING_TO_DO, "  150 chargers already there, going on from them")
                .contains("  created 150 chargers");
    }

    @Test
    void a_station_that_changed_changes_its_site_and_no_other() {
        List<String> lines = Csv.fleet(20, 3);
        String database = directory.resolve("fleet.db").toString();
        Run.piped(Csv.write(directory, lines).toString(), database);
        lines.set(4, lines.get(4).replace("1 Main St", "2 Main St"));
        lines.add(Csv.line(21, "Network 9"));

        Run run = Run.piped(Csv.write(directory, lines).toString(), database);

        assertThat(run.comparable())
                .contains("  19 sites already there, going on from them")
                .contains("  created 1 team and 1 site, changed 1 site")
                .contains("  4 teams, 21 sites, 63 chargers and 231 events in the log");
    }

    @Test
    void a_station_with_another_name_and_another_port_changes_its_chargers_and_no_others() {
        List<String> lines = Csv.fleet(20, 3);
        String database = directory.resolve("fleet.db").toString();
        Run.piped(Csv.write(directory, lines).toString(), database);
        lines.set(4, lines.get(4).replace("Station 4", "Pier 4").replace(",,2,1", ",,2,3"));

        Run run = Run.piped(Csv.write(directory, lines).toString(), database);

        assertThat(run.comparable())
                .contains("  57 chargers already there, going on from them")
                .contains("  created 2 chargers, changed 3 chargers");
    }

    private static List<RecordedEvent> log(String database) {
        try (Storages.Opened opened = Storages.open(database)) {
            EventLog log = Chargehand.on(opened.storage()).events();
            List<RecordedEvent> all = new ArrayList<>();
            List<RecordedEvent> page = log.after(0, EventLog.MAX_LIMIT);
            while (!page.isEmpty()) {
                all.addAll(page);
                page = log.after(page.get(page.size() - 1).position(), EventLog.MAX_LIMIT);
            }
            return all;
        }
    }
}
