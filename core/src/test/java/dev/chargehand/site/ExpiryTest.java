package dev.chargehand.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** I-40: an end is stated as never, or as an instant on a day after today in UTC. */
class ExpiryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void never_and_a_day_after_today_are_taken() {
        assertThat(given(Expiry.never())).isEqualTo(DataAccess.always());
        assertThat(given(Expiry.of(true, null))).isEqualTo(DataAccess.always());
        assertThat(given(Expiry.at(TOMORROW))).isEqualTo(DataAccess.until(TOMORROW));
        assertThat(given(Expiry.of(false, TOMORROW))).isEqualTo(DataAccess.until(TOMORROW));
        assertThat(given(Expiry.of(null, TOMORROW))).isEqualTo(DataAccess.until(TOMORROW));
        assertThat(given(Expiry.on(LocalDate.of(2026, 11, 23)))).isEqualTo(DataAccess.until(TOMORROW));
    }

    @Test
    void neither_both_and_a_flag_without_its_date_are_each_named() {
        assertThat(problem(Expiry.of(null, null))).isEqualTo("never MISSING");
        assertThat(problem(Expiry.of(true, TOMORROW))).isEqualTo("end UNKNOWN");
        assertThat(problem(Expiry.of(false, null))).isEqualTo("end MISSING");
    }

    @Test
    void the_past_and_today_are_refused_to_the_last_millisecond() {
        for (Instant bad :
                List.of(NOW.minusSeconds(1), NOW, NOW.plusMillis(1), TOMORROW.minusNanos(1), TOMORROW.minusMillis(1))) {
            assertThat(problem(Expiry.at(bad))).as("%s", bad).isEqualTo("end OUT_OF_RANGE");
        }
        assertThat(problem(Expiry.on(LocalDate.of(2026, 11, 22)))).isEqualTo("end OUT_OF_RANGE");
    }

    @Test
    void parts_of_a_millisecond_are_cut_off() {
        assertThat(given(Expiry.at(TOMORROW.plusNanos(999_999)))).isEqualTo(DataAccess.until(TOMORROW));
    }

    @Test
    void what_no_storage_can_count_is_refused() {
        Instant last = Instant.ofEpochMilli(Long.MAX_VALUE);
        assertThat(given(Expiry.at(last))).isEqualTo(DataAccess.until(last));
        for (Instant bad : List.of(last.plusMillis(1), Instant.MAX, Instant.MIN)) {
            assertThat(problem(Expiry.at(bad))).as("%s", bad).isEqualTo("end OUT_OF_RANGE");
        }
    }

    @Test
    void through_a_day_ends_where_the_next_begins_there_whatever_the_clocks_do() {
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
        assertThat(Expiry.throughDay(LocalDate.of(2027, 3, 27), amsterdam).toString())
                .isEqualTo("Expiry[2027-03-27T23:00:00Z]");
        assertThat(Expiry.throughDay(LocalDate.of(2027, 3, 28), amsterdam).toString())
                .isEqualTo("Expiry[2027-03-28T22:00:00Z]");
        assertThat(Expiry.throughDay(LocalDate.of(2027, 10, 31), amsterdam).toString())
                .isEqualTo("Expiry[2027-10-31T23:00:00Z]");
        // the day begins at one o'clock there when the clocks go forward at midnight
        assertThat(Expiry.throughDay(LocalDate.of(2027, 9, 4), ZoneId.of("America/Santiago"))
                        .toString())
                .isEqualTo("Expiry[2027-09-05T04:00:00Z]");
    }

    @Test
    void what_was_said_is_shown() {
        assertThat(Expiry.never()).hasToString("Expiry[never]");
        assertThat(Expiry.of(null, null)).hasToString("Expiry[]");
    }

    private static DataAccess given(Expiry expiry) {
        return expiry.check(NOW, "never", "end").orThrow();
    }

    private static String problem(Expiry expiry) {
        Outcome<DataAccess> checked = expiry.check(NOW, "never", "end");
        List<FieldProblem> problems = ((Refusal.Invalid) checked.whyNot().orElseThrow()).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).field() + " " + problems.get(0).problem();
    }
}
