package dev.chargehand.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChargerIdentityTest {
    private static final String BELL = "\uD83D\uDD14";

    @Test
    void an_identity_has_1_to_45_characters_after_trimming() {
        assertThat(problem("")).contains(Problem.BLANK);
        assertThat(problem(" \t\u00A0")).contains(Problem.BLANK);
        assertThat(problem(null)).contains(Problem.MISSING);
        assertThat(problem("x")).isEmpty();
        assertThat(problem("x".repeat(44))).isEmpty();
        assertThat(problem("x".repeat(45))).isEmpty();
        assertThat(problem("x".repeat(46))).contains(Problem.TOO_LONG);
        assertThat(problem(" " + "x".repeat(45) + " ")).isEmpty();
        assertThat(problem(BELL.repeat(45))).isEmpty();
        assertThat(problem(BELL.repeat(46))).contains(Problem.TOO_LONG);
        assertThat(problem("CH\u0000-1")).contains(Problem.FORBIDDEN_CHARACTER);
    }

    @Test
    void two_spellings_are_one_identity_and_case_counts() {
        assertThat(ChargerIdentity.parse(" Que\u0301bec ").orThrow())
                .isEqualTo(new ChargerIdentity("Qu\u00E9bec"))
                .hasToString("Qu\u00E9bec");
        assertThat(ChargerIdentity.parse("ch-1").orThrow()).isNotEqualTo(new ChargerIdentity("CH-1"));
        assertThat(new ChargerIdentity("Ch-1").searchKey()).isEqualTo("ch-1");
        assertThat(new ChargerIdentity("\u00C9-1").searchKey()).isEqualTo("\u00E9-1");
    }

    @Test
    void only_a_well_formed_text_is_an_identity() {
        for (String bad : List.of("", " CH-1", "e\u0301", "x".repeat(46), "a\u0007b")) {
            assertThatThrownBy(() -> new ChargerIdentity(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void identities_are_ordered_by_code_point() {
        assertThat(new ChargerIdentity("a")).isGreaterThan(new ChargerIdentity("Z"));
        assertThat(new ChargerIdentity("a1")).isGreaterThan(new ChargerIdentity("a"));
        assertThat(new ChargerIdentity(BELL)).isGreaterThan(new ChargerIdentity("\uFF21"));
    }

    private static Optional<Problem> problem(@Nullable String raw) {
        return ChargerIdentity.parse(raw).whyNot().map(refusal -> {
            FieldProblem problem = ((Refusal.Invalid) refusal).problems().get(0);
            assertThat(problem.field()).isEqualTo("identity");
            return problem.problem();
        });
    }
}
