package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored stays: a run goes on from what the runs before it have left. */
final class RepeatedRunTest {
    private static final String NOTHING_TO_DO = "  everything was already there, nothing was changed";

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
        assertThat(second.comparable()).contains(NOTHING_TO_DO, "  24 teams, 2,252 sites and 4,563 events in the log");
        assertThat(second.out()).doesNotContain(" % (");
        assertThat(log(database)).isEqualTo(before).hasSize(4563);
    }

    @Test
    void a_run_that_was_killed_half_way_is_completed_by_the_next() throws Exception {
        String database = directory.resolve("fleet.db").toString();

        assertThat(HaltedRun.start("shipped", database).waitFor()).isEqualTo(HaltedRun.KILLED);
        assertThat(log(database)).hasSizeBetween(1126 * 2, 2000 * 2);
        Run next = Run.piped("shipped", database);

        assertThat(next.comparable())
                .contains("  1,126 sites already there, going on from them")
                .contains("  24 teams, 2,252 sites and 4,563 events in the log");
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
                .contains("  4 teams, 21 sites and 62 events in the log");
    }

    private static List<RecordedEvent> log(String database) {
        try (Storages.Opened opened = Storages.open(database)) {
            return Chargehand.on(opened.storage()).events().after(0, EventLog.MAX_LIMIT);
        }
    }
}
