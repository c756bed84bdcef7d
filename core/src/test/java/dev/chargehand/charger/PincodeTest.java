package dev.chargehand.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Refusal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PincodeTest {
    @Test
    void a_pincode_has_4_to_16_digits() {
        for (String good : List.of("1234", "12345", "1".repeat(15), "1".repeat(16), "0000")) {
            assertThat(Pincode.parse(good).orThrow().text()).isEqualTo(good);
        }
        for (String bad : Arrays.asList(
                "", "123", "1".repeat(17), "12a4", " 1234", "1234\n", "-1234", "12.4", "\u0661\u0662\u0663\u0664")) {
            assertThat(problem(bad).problem()).as("%s", bad).isEqualTo(Problem.MALFORMED);
            assertThatThrownBy(() -> new Pincode(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        Refusal missing = Pincode.parse(null).whyNot().orElseThrow();
        assertThat(((Refusal.Invalid) missing).problems())
                .extracting(FieldProblem::field, FieldProblem::problem)
                .containsExactly(tuple("pincode", Problem.MISSING));
    }

    @Test
    void leading_zeros_count() {
        Pincode padded = Pincode.parse("001234").orThrow();
        assertThat(padded.text()).isEqualTo("001234");
        assertThat(padded).isNotEqualTo(new Pincode("1234"));
        assertThat(padded.matches(new Pincode("1234"))).isFalse();
        assertThat(padded.matches(new Pincode("01234"))).isFalse();
        assertThat(padded.matches(new Pincode("001234"))).isTrue();
    }

    @Test
    void a_pincode_matches_in_all_its_digits_or_not_at_all() {
        Pincode pincode = new Pincode("123456");
        for (int at = 0; at < 6; at++) {
            String other =
                    pincode.text().substring(0, at) + "9" + pincode.text().substring(at + 1);
            assertThat(pincode.matches(new Pincode(other))).as(other).isFalse();
        }
        assertThat(pincode.matches(new Pincode("12345"))).isFalse();
        assertThat(pincode.matches(new Pincode("1234567"))).isFalse();
    }

    @Test
    void no_digit_is_printed_or_told() {
        assertThat(new Pincode("7777").toString()).doesNotContain("7");
        assertThat(problem("77a77").message()).doesNotContain("7");
    }

    private static FieldProblem problem(String raw) {
        FieldProblem problem = ((Refusal.Invalid) Pincode.parse(raw).whyNot().orElseThrow())
                .problems()
                .get(0);
        assertThat(problem.field()).isEqualTo("pincode");
        return problem;
    }
}
