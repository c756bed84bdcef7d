package dev.chargehand.facts;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;

/**
 * A charger found by its identity, to tell whether someone possesses it.
 *
 * @param id its id
 * @param place where it is
 * @param pincode what proves possession
 */
public record FoundCharger(ChargerId id, Whereabouts place, Pincode pincode) {}
