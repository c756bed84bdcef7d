package dev.chargehand.charger;

import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to set for one plug: raw input, checked as a whole by the call that takes it. Only what is set changes; null clears.
 *
 * <p>Immutable: each method returns new settings. {@link #toString} names fields, never what they hold.
 */
public final class ConnectorSettings {
    private static final int MAX_AMPERES = 1000;
    private static final Set<String> ROTATIONS =
            Arrays.stream(PhaseRotation.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Draft draft;

    private ConnectorSettings(Draft draft) {
        this.draft = draft;
    }

    /**
     * Settings that change nothing yet.
     *
     * @return the settings
     */
    public static ConnectorSettings changes() {
        return new ConnectorSettings(Draft.EMPTY);
    }

    /**
     * Sets how the phases are connected.
     *
     * @param rotation how
     * @return the settings with it
     */
    public ConnectorSettings phaseRotation(PhaseRotation rotation) {
        return phaseRotation(rotation.name());
    }

    /**
     * Sets how the phases are connected, as it came off the wire.
     *
     * @param rotation the name of a {@link PhaseRotation}, in either case
     * @return the settings with it
     */
    public ConnectorSettings phaseRotation(@Nullable String rotation) {
        return new ConnectorSettings(draft.with("phase_rotation", rotation));
    }

    /**
     * Sets the most amperes the plug may give.
     *
     * @param amperes 1 to 1,000
     * @return the settings with it
     */
    public ConnectorSettings maxAmperage(@Nullable Integer amperes) {
        return new ConnectorSettings(draft.with("max_amperage", amperes));
    }

    /**
     * Checks the settings as changes to a plug.
     *
     * @param present what the fields that are not set stay at
     * @return the plug with them, or {@link dev.chargehand.Refusal.Invalid} naming every bad field
     */
    public Outcome<Connector> appliedTo(Connector present) {
        DraftCheck check = new DraftCheck(draft);
        Optional<PhaseRotation> rotation = check.code(
                        "phase_rotation",
                        present.phaseRotation().map(Enum::name),
                        ROTATIONS,
                        "one of the 15 orders of R, S and T")
                .map(PhaseRotation::valueOf);
        Optional<Integer> amperes = check.wholeNumber("max_amperage", present.maxAmperage(), 1);
        if (amperes.isPresent() && amperes.get() > MAX_AMPERES) {
            check.problem(
                    "max_amperage",
                    Problem.OUT_OF_RANGE,
                    "expected at most " + MAX_AMPERES + " amperes, found " + amperes.get());
        }
        return check.outcome(() -> new Connector(present.number(), present.status(), rotation, amperes));
    }

    @Override
    public String toString() {
        return "ConnectorSettings" + draft;
    }
}
