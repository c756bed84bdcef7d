package dev.chargehand.license;

import java.time.Instant;
import java.util.Optional;

/**
 * From when until when something holds.
 *
 * @param starts the first instant at which it does
 * @param ends the first instant at which it no longer does; empty for never
 */
public record Period(Instant starts, Optional<Instant> ends) {}
