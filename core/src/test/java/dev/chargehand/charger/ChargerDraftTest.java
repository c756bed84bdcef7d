package dev.chargehand.charger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChargerDraftTest {
    @Test
    void only_the_identity_is_required_and_a_charger_has_one_plug_unless_said_otherwise() {
        assertThat(terms(ChargerDraft.identity(" CH-1 ")))
                .isEqualTo(new ChargerDraft.Terms(
                        new ChargerIdentity("CH-1"),
                        Optional.empty(),
                        Optional.empty(),
                        Hardware.UNKNOWN,
                        List.of(Connector.numbered(1))));
    }

    @Test
    void all_that_is_said_is_taken_in_its_one_form() {
        ChargerDraft.Terms terms = terms(ChargerDraft.identity("CH-1")
                .pincode("0042")
                .reference(" Bay 1 ")
                .vendor(" Volta ")
                .model("Two")
                .directCurrent()
                .connectors(2));
        assertThat(terms.pincode()).contains(new Pincode("0042"));
        assertThat(terms.reference()).contains("Bay 1");
        assertThat(terms.hardware())
                .isEqualTo(new Hardware(
                        Optional.of("Volta"),
                        Optional.of("Two"),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(terms.connectors()).containsExactly(Connector.numbered(1), Connector.numbered(2));
        assertThat(terms(ChargerDraft.identity("CH-1").reference(null)).reference())
                .isEmpty();
    }

    @Test
    void a_charger_has_0_to_100_plugs() {
        for (int good : new int[] {0, 1, 99, 100}) {
            assertThat(terms(ChargerDraft.identity("CH-1").connectors(good)).connectors())
                    .hasSize(good);
        }
        for (int bad : new int[] {Integer.MIN_VALUE, -1, 101, Integer.MAX_VALUE}) {
            assertThat(bad(ChargerDraft.identity("CH-1").connectors(bad)))
                    .as("%s", bad)
                    .containsExactly("connectors");
        }
    }

    @Test
    void texts_have_at_most_255_characters_and_the_identity_45() {
        String most = "x".repeat(255);
        assertThat(bad(ChargerDraft.identity("x".repeat(45))
                        .reference(most)
                        .vendor(most)
                        .model(most)))
                .isEmpty();
        assertThat(bad(ChargerDraft.identity("x".repeat(46))
                        .pincode("12")
                        .reference(most + "x")
                        .vendor(most + "x")
                        .model(most + "x")
                        .connectors(-1)))
                .containsExactly("identity", "pincode", "reference", "vendor", "model", "connectors");
        assertThat(bad(ChargerDraft.identity(null).pincode(null).reference(" ")))
                .as("no pincode is one to be made")
                .containsExactly("identity", "reference");
    }

    @Test
    void a_draft_prints_the_names_of_its_fields_only() {
        assertThat(ChargerDraft.identity("CH-1")
                        .pincode("777777")
                        .reference("secret")
                        .toString())
                .contains("identity", "pincode", "reference")
                .doesNotContain("777", "secret", "CH-1");
    }

    private static ChargerDraft.Terms terms(ChargerDraft draft) {
        return draft.check().orThrow();
    }

    private static List<String> bad(ChargerDraft draft) {
        Outcome<ChargerDraft.Terms> checked = draft.check();
        return checked.whyNot().map(refusal -> ((Refusal.Invalid) refusal).problems()).stream()
                .flatMap(List::stream)
                .map(FieldProblem::field)
                .toList();
    }
}
