package dev.chargehand.spi;

import dev.chargehand.charger.ChargerQuery;
import java.time.Instant;

/**
 * Which part of a list of chargers is asked for. A license holds, for the query's filter, when it is current and valid, has
 * started by {@code now}, and has no end or one after {@code lapsed}.
 *
 * @param query which chargers, in which order
 * @param after the list goes on after this place, in the query's direction
 * @param limit the most to return
 * @param now the instant of the question
 * @param lapsed licenses that ended up to this instant hold no more
 */
public record ChargerListing(ChargerQuery query, ChargerPlace after, int limit, Instant now, Instant lapsed) {}
