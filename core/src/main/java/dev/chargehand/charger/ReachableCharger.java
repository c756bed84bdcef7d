package dev.chargehand.charger;

import dev.chargehand.site.AccessLevel;

/**
 * A charger as someone who reaches it sees it.
 *
 * @param charger the charger
 * @param level the level held on it at the instant of the call
 * @param licenses which licenses hold at that instant
 */
public record ReachableCharger(Charger charger, AccessLevel level, LicenseFlags licenses) {}
