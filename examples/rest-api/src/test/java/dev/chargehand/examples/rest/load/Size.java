package dev.chargehand.examples.rest.load;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param chargers of the one large team
 * @param sites that they stand on, evenly
 * @param clients that call at the same time
 * @param round how long each call is repeated in a round
 * @param rounds of which the best one counts
 */
record Size(int chargers, int sites, int clients, Duration round, int rounds) {
    static final Size FULL = new Size(100_000, 2_252, 8, Duration.ofSeconds(3), 4);
}
