package dev.chargehand.license;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void a_term_has_1_to_1200_months_or_1_to_36500_days_or_no_end() {
        for (int good : List.of(1, 12, 1200)) {
            assertThat(Term.months(good).problem("term")).isEmpty();
        }
        for (int good : List.of(1, 365, 36_500)) {
            assertThat(Term.days(good).problem("term")).isEmpty();
        }
        assertThat(Term.perpetual().problem("term")).isEmpty();
        for (int bad : List.of(0, 1201, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            assertThat(Term.months(bad).problem("term")).contains(problem("term", "months", 1200, bad));
        }
        for (int bad : List.of(0, 36_501, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            assertThat(Term.days(bad).problem("length")).contains(problem("length", "days", 36_500, bad));
        }
    }

    @Test
    void it_ends_after_its_months_or_days_or_never() {
        Instant start = Instant.parse("2026-11-22T10:15:30.123Z");
        assertThat(Term.months(12).endFrom(start)).contains(Instant.parse("2027-11-22T10:15:30.123Z"));
        assertThat(Term.days(9).endFrom(start)).contains(Instant.parse("2026-12-01T10:15:30.123Z"));
        assertThat(Term.perpetual().endFrom(start)).isEmpty();
        assertThat(Term.months(Term.MAX_MONTHS).endFrom(Instant.ofEpochMilli(Long.MAX_VALUE)))
                .isPresent();
        assertThat(Term.days(Term.MAX_DAYS).endFrom(Instant.ofEpochMilli(Long.MAX_VALUE)))
                .isPresent();
    }

    private static FieldProblem problem(String field, String unit, int max, int found) {
        return new FieldProblem(field, Problem.OUT_OF_RANGE, "expected 1 to " + max + " " + unit + ", found " + found);
    }
}
