package dev.chargehand.charger;

import java.util.Optional;

/**
 * One plug of a charger.
 *
 * @param number the plug's number on the charger, 1 to 100
 * @param status what the charger says of it, if it ever did
 * @param phaseRotation how the phases are connected, if someone said
 * @param maxAmperage the most amperes it may give, 1 to 1,000, if someone said
 */
public record Connector(
        int number,
        Optional<ConnectorStatus> status,
        Optional<PhaseRotation> phaseRotation,
        Optional<Integer> maxAmperage) {
    /** The highest number there is. */
    public static final int MAX_NUMBER = 100;

    /**
     * Checks the number.
     *
     * @param number the plug's number on the charger, 1 to 100
     * @param status what the charger says of it, if it ever did
     * @param phaseRotation how the phases are connected, if someone said
     * @param maxAmperage the most amperes it may give, 1 to 1,000, if someone said
     */
    public Connector {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("expected a number from 1 to " + MAX_NUMBER + ", found " + number);
        }
    }

    /**
     * One of which nothing is known but its number.
     *
     * @param number the plug's number
     * @return the connector
     */
    public static Connector numbered(int number) {
        return new Connector(number, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with what the charger says of it.
     *
     * @param status what it says
     * @return the connector with it
     */
    public Connector with(ConnectorStatus status) {
        return new Connector(number, Optional.of(status), phaseRotation, maxAmperage);
    }

    /**
     * The same without what was set for the site it was on (I-75).
     *
     * @return the connector with neither phases nor limit
     */
    public Connector withoutSettings() {
        return new Connector(number, status, Optional.empty(), Optional.empty());
    }
}
