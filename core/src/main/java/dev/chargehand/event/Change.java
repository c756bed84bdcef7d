package dev.chargehand.event;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one accepted command did: its events, who gave it and when.
 *
 * @param at the instant the command was decided, to the millisecond
 * @param by who gave the command
 * @param events what happened, in order, at least one
 * @param pincodes those of the chargers that the events register: kept with the chargers, and never in the log
 */
public record Change(Instant at, UserId by, List<Event> events, Map<ChargerId, Pincode> pincodes) {
    /**
     * Copies the collections.
     *
     * @param at the instant the command was decided, to the millisecond
     * @param by who gave the command
     * @param events what happened, in order, at least one
     * @param pincodes those of the chargers that the events register
     */
    public Change {
        events = List.copyOf(events);
        pincodes = Map.copyOf(pincodes);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a change has at least one event, found none");
        }
    }

    /**
     * A change that registers no charger.
     *
     * @param at the instant the command was decided, to the millisecond
     * @param by who gave the command
     * @param events what happened, in order, at least one
     */
    public Change(Instant at, UserId by, List<Event> events) {
        this(at, by, events, Map.of());
    }
}
