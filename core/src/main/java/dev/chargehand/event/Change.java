package dev.chargehand.event;

import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;

/**
 * What one accepted command did: its events, who gave it and when.
 *
 * @param at the instant the command was decided, to the millisecond
 * @param by who gave the command
 * @param events what happened, in order, at least one
 */
public record Change(Instant at, UserId by, List<Event> events) {
    /**
     * Copies the list.
     *
     * @param at the instant the command was decided, to the millisecond
     * @param by who gave the command
     * @param events what happened, in order, at least one
     */
    public Change {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a change has at least one event, found none");
        }
    }
}
