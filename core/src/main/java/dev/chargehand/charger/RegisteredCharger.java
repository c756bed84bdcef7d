package dev.chargehand.charger;

/**
 * A new charger with its pincode, to be handed over with the hardware.
 *
 * @param charger the charger
 * @param pincode what proves possession of it
 */
public record RegisteredCharger(ReachableCharger charger, Pincode pincode) {}
