package dev.chargehand.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.FieldProblem;
import dev.chargehand.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectorSettingsTest {
    private static final Connector PRESENT =
            new Connector(7, Optional.of(ConnectorStatus.CHARGING), Optional.of(PhaseRotation.RST), Optional.of(16));

    @Test
    void what_is_not_set_stays_and_null_clears() {
        assertThat(applied(ConnectorSettings.changes())).isEqualTo(PRESENT);
        assertThat(applied(ConnectorSettings.changes().maxAmperage(32)))
                .isEqualTo(new Connector(7, PRESENT.status(), PRESENT.phaseRotation(), Optional.of(32)));
        assertThat(applied(ConnectorSettings.changes().phaseRotation(PhaseRotation.T)))
                .isEqualTo(new Connector(7, PRESENT.status(), Optional.of(PhaseRotation.T), PRESENT.maxAmperage()));
        assertThat(applied(
                        ConnectorSettings.changes().phaseRotation((String) null).maxAmperage(null)))
                .isEqualTo(new Connector(7, PRESENT.status(), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_plug_takes_1_to_1000_amperes() {
        for (int good : new int[] {1, 2, 999, 1000}) {
            assertThat(applied(ConnectorSettings.changes().maxAmperage(good)).maxAmperage())
                    .contains(good);
        }
        for (int bad : new int[] {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE}) {
            assertThat(bad(ConnectorSettings.changes().maxAmperage(bad)))
                    .as("%s", bad)
                    .containsExactly("max_amperage");
        }
    }

    @Test
    void there_are_15_phase_rotations_in_either_case() {
        assertThat(PhaseRotation.values()).hasSize(15);
        for (PhaseRotation rotation : PhaseRotation.values()) {
            for (String text : List.of(rotation.name(), rotation.name().toLowerCase(Locale.ROOT))) {
                assertThat(applied(ConnectorSettings.changes().phaseRotation(text))
                                .phaseRotation())
                        .contains(rotation);
            }
        }
        for (String bad : List.of("", "RR", "RSTR", "L1", "U", "R S T")) {
            assertThat(bad(ConnectorSettings.changes().phaseRotation(bad)))
                    .as(bad)
                    .containsExactly("phase_rotation");
        }
        assertThat(bad(ConnectorSettings.changes().phaseRotation("?").maxAmperage(0)))
                .containsExactly("phase_rotation", "max_amperage");
    }

    @Test
    void plugs_are_numbered_from_1_to_100() {
        assertThat(Connector.numbered(1).number()).isEqualTo(1);
        assertThat(Connector.numbered(100).number()).isEqualTo(100);
        for (int bad : new int[] {-1, 0, 101}) {
            assertThatThrownBy(() -> Connector.numbered(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void settings_print_the_names_of_their_fields_only() {
        assertThat(ConnectorSettings.changes().phaseRotation("secret").toString())
                .contains("phase_rotation")
                .doesNotContain("secret");
    }

    private static Connector applied(ConnectorSettings settings) {
        return settings.appliedTo(PRESENT).orThrow();
    }

    private static List<String> bad(ConnectorSettings settings) {
        Refusal refusal = settings.appliedTo(PRESENT).whyNot().orElseThrow();
        return ((Refusal.Invalid) refusal)
                .problems().stream().map(FieldProblem::field).toList();
    }
}
