package dev.chargehand.event;

import dev.chargehand.team.UserId;
import java.time.Instant;

/**
 * An event in the log.
 *
 * @param position its place: events with smaller positions happened before or independently, and none with a smaller
 *     position appears after this one was read
 * @param at when it happened, to the millisecond
 * @param by who did it
 * @param event what happened
 */
public record RecordedEvent(long position, Instant at, UserId by, Event event) {}
