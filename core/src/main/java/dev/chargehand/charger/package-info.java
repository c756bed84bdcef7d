/**
 * Chargers: their identity and proof of possession, where they are, what is known of them and how they are listed. Knows sites
 * and teams; licenses know chargers, and of them only the two flags stand here.
 */
package dev.chargehand.charger;
