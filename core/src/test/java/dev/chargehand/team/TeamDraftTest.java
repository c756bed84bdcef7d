package dev.chargehand.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamDraftTest {
    private static final TeamDetails PRESENT =
            new TeamDetails("Depot", Optional.of("depot@example.org"), TeamType.INSTALLER);

    @Test
    void a_new_team_is_of_the_type_other_and_has_no_address() {
        assertThat(TeamDraft.named(" Depot ").check().orThrow())
                .isEqualTo(new TeamDetails("Depot", Optional.empty(), TeamType.OTHER));
    }

    @Test
    void only_what_is_set_changes() {
        assertThat(TeamDraft.changes().appliedTo(PRESENT).orThrow()).isEqualTo(PRESENT);
        assertThat(TeamDraft.changes().name("Yard").appliedTo(PRESENT).orThrow())
                .isEqualTo(new TeamDetails("Yard", PRESENT.email(), PRESENT.type()));
        assertThat(TeamDraft.changes().type(TeamType.HOA).appliedTo(PRESENT).orThrow())
                .isEqualTo(new TeamDetails(PRESENT.name(), PRESENT.email(), TeamType.HOA));
        assertThat(TeamDraft.changes()
                        .email("YARD@example.org")
                        .appliedTo(PRESENT)
                        .orThrow())
                .isEqualTo(new TeamDetails(PRESENT.name(), Optional.of("yard@example.org"), PRESENT.type()));
    }

    @Test
    void null_clears_the_address_and_is_a_problem_for_the_name() {
        assertThat(TeamDraft.changes().email(null).appliedTo(PRESENT).orThrow().email())
                .isEmpty();
        assertThat(problems(TeamDraft.changes().name(null).appliedTo(PRESENT))).containsExactly("name MISSING");
        assertThat(problems(TeamDraft.changes().check())).containsExactly("name MISSING");
    }

    @Test
    void what_is_set_last_counts_and_the_draft_before_stays_as_it_was() {
        TeamDraft one = TeamDraft.named("One");
        TeamDraft two = one.name("Two");
        assertThat(two.check().orThrow().name()).isEqualTo("Two");
        assertThat(one.check().orThrow().name()).isEqualTo("One");
    }

    @Test
    void i_16_every_bad_field_is_named_at_once() {
        TeamDraft bad = TeamDraft.named("x".repeat(256)).email("depot").type(TeamType.PERSONAL);
        List<String> expected = List.of("name TOO_LONG", "email MALFORMED", "type UNKNOWN");
        assertThat(problems(bad.check())).isEqualTo(expected);
        assertThat(problems(bad.appliedTo(PRESENT))).isEqualTo(expected);
        assertThat(bad.problem().map(Refusal::message))
                .isEqualTo(bad.check().whyNot().map(Refusal::message));
    }

    @Test
    void i_16_an_address_has_at_most_255_characters() {
        String label = "d".repeat(63) + ".";
        assertThat(TeamDraft.named("x")
                        .email("ada@" + label.repeat(3) + "d".repeat(59))
                        .check()
                        .isAccepted())
                .isTrue();
        assertThat(problems(TeamDraft.named("x")
                        .email("ada@" + label.repeat(3) + "d".repeat(60))
                        .check()))
                .containsExactly("email TOO_LONG");
    }

    @Test
    void a_draft_of_changes_is_judged_by_itself() {
        assertThat(TeamDraft.changes().problem()).isEmpty();
        assertThat(TeamDraft.changes().name(null).problem()).isPresent();
    }

    @Test
    void a_draft_prints_its_fields_and_never_their_text() {
        assertThat(TeamDraft.named("planted").email("planted@example.org").type(TeamType.OEM))
                .hasToString("TeamDraft[name, email, type]");
    }

    private static List<String> problems(Outcome<?> outcome) {
        return ((Refusal.Invalid) outcome.whyNot().orElseThrow())
                .problems().stream().map(TeamDraftTest::told).toList();
    }

    private static String told(FieldProblem problem) {
        Problem kind = problem.problem();
        return problem.field() + " " + kind;
    }
}
