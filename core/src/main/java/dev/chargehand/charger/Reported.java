package dev.chargehand.charger;

import java.util.List;

/**
 * All that a back office tells of a charger.
 *
 * @param hardware what it is made of
 * @param condition how it is
 * @param connectors its plugs, by number, with what was set for them
 */
public record Reported(Hardware hardware, Condition condition, List<Connector> connectors) {
    /**
     * Copies the list.
     *
     * @param hardware what it is made of
     * @param condition how it is
     * @param connectors its plugs, by number, with what was set for them
     */
    public Reported {
        connectors = List.copyOf(connectors);
    }
}
