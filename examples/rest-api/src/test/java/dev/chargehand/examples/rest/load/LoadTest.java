package dev.chargehand.examples.rest.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The measurement itself, on a small fleet: every call is made and answered as expected, on both databases. */
final class LoadTest {
    @Test
    void everything_is_measured_on_both_databases() throws IOException, SQLException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Size small = new Size(250, 10, 2, Duration.ofMillis(100), 1);
        Load.run(small, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String report = printed.toString(StandardCharsets.UTF_8);
        for (String database : new String[] {"SQLite", "PostgreSQL"}) {
            assertThat(report)
                    .contains(database + ": stored 250 chargers on 10 sites")
                    .contains(database + ": the whole list for the first time, 3 pages")
                    .contains("| " + database + ", 2 clients at once |")
                    .contains("| " + database + ", one client |");
        }
        assertThat(report.lines().filter(line -> line.startsWith("| `GET /health`")))
                .hasSize(4)
                .allMatch(line -> line.endsWith("| 1.0 |"));
    }
}
