package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.event.Change;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Refusal REFUSAL = new Refusal.LastAdmin(new TeamId(new UUID(1, 1)));
    private static final Outcome<Integer> ACCEPTED = Outcome.accepted(7);
    private static final Outcome<Integer> REFUSED = Outcome.refused(REFUSAL);

    @Test
    void an_accepted_outcome_has_its_value_and_no_refusal() {
        assertThat(ACCEPTED.isAccepted()).isTrue();
        assertThat(ACCEPTED.orThrow()).isEqualTo(7);
        assertThat(ACCEPTED.toOptional()).contains(7);
        assertThat(ACCEPTED.whyNot()).isEmpty();
        assertThat(ACCEPTED.<Integer>map(value -> value + 1)).isEqualTo(Outcome.accepted(8));
        assertThat(ACCEPTED.<String>fold(value -> "yes " + value, Refusal::code))
                .isEqualTo("yes 7");
    }

    @Test
    void a_refused_outcome_has_its_refusal_and_no_value() {
        assertThat(REFUSED.isAccepted()).isFalse();
        assertThat(REFUSED.toOptional()).isEmpty();
        assertThat(REFUSED.whyNot()).contains(REFUSAL);
        assertThat(REFUSED.<Integer>map(value -> value + 1)).isEqualTo(REFUSED);
        assertThat(REFUSED.<String>fold(value -> "yes " + value, Refusal::code)).isEqualTo("last_admin");
    }

    @Test
    void a_refusal_taken_as_a_failure_carries_the_same_refusal_code_and_message() {
        assertThatThrownBy(REFUSED::orThrow)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        thrown -> assertThat(thrown.refusal()).isEqualTo(REFUSAL))
                .hasMessage("last_admin: " + REFUSAL.message());
    }

    @Test
    void an_invalid_refusal_names_a_field_and_a_change_has_an_event() {
        assertThatThrownBy(() -> new Refusal.Invalid(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(Instant.EPOCH, UserId.opaque("1"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
