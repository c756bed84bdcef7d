package dev.chargehand.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SKUs and payment ids as they come off the wire. */
class WireFormsTest {
    @Test
    void a_sku_has_1_to_100_characters_and_keeps_its_case() {
        assertThat(Sku.parse(" Smart-12\n").orThrow()).isEqualTo(new Sku("Smart-12"));
        assertThat(Sku.parse("SMART-12").orThrow()).isNotEqualTo(new Sku("smart-12"));
        assertThat(Sku.parse("x").orThrow()).hasToString("x");
        assertThat(Sku.parse("🔌".repeat(100)).orThrow().text()).hasSize(200);
        assertThat(problem(Sku.parse("x".repeat(101)))).isEqualTo(new Named("sku", Problem.TOO_LONG));
        assertThat(problem(Sku.parse(null))).isEqualTo(new Named("sku", Problem.MISSING));
        assertThat(problem(Sku.parse(" \t"))).isEqualTo(new Named("sku", Problem.BLANK));
        assertThat(problem(Sku.parse("a\0b"))).isEqualTo(new Named("sku", Problem.FORBIDDEN_CHARACTER));
    }

    @Test
    void a_payment_id_has_1_to_255_characters_and_keeps_its_case() {
        assertThat(PaymentId.parse(" pi_3Nk ").orThrow()).isEqualTo(new PaymentId("pi_3Nk"));
        assertThat(PaymentId.parse("PI_3NK").orThrow()).isNotEqualTo(new PaymentId("pi_3nk"));
        assertThat(PaymentId.parse("x".repeat(255)).orThrow()).hasToString("x".repeat(255));
        assertThat(problem(PaymentId.parse("x".repeat(256)))).isEqualTo(new Named("payment_id", Problem.TOO_LONG));
        assertThat(problem(PaymentId.parse(null))).isEqualTo(new Named("payment_id", Problem.MISSING));
        assertThat(problem(PaymentId.parse(""))).isEqualTo(new Named("payment_id", Problem.BLANK));
        assertThat(problem(PaymentId.parse("a\uD800"))).isEqualTo(new Named("payment_id", Problem.FORBIDDEN_CHARACTER));
    }

    @Test
    void both_are_made_in_one_form_and_ordered_by_code_points() {
        for (String bad : List.of("", " x", "x ", "e\u0301", "a\nb", "x".repeat(256))) {
            assertThatThrownBy(() -> new Sku(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PaymentId(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        String[] ascending = {"A", "AA", "a", "é", "\uFF21", "\uD83D\uDD0C"};
        assertThat(Arrays.stream(ascending).map(Sku::new).sorted().map(Sku::text))
                .containsExactly(ascending);
        assertThat(Stream.of(ascending).map(PaymentId::new).sorted().map(PaymentId::text))
                .containsExactly(ascending);
    }

    private record Named(String field, Problem problem) {}

    private static Named problem(Outcome<?> outcome) {
        FieldProblem problem =
                ((Refusal.Invalid) outcome.whyNot().orElseThrow()).problems().get(0);
        return new Named(problem.field(), problem.problem());
    }
}
