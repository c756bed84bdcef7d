package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;

/** A charger with what proves possession of it and with its licenses. There may be millions, so it has no field to spare. */
final class ChargerEntry extends AssetEntry {
    final Pincode pincode;
    Charger charger;
    ChargerLicenses licenses = ChargerLicenses.NONE;

    ChargerEntry(Charger charger, Pincode pincode) {
        this.charger = charger;
        this.pincode = pincode;
    }

    /** Without an object of its own. */
    boolean isHeldByOneOf(TeamEntry[] teams) {
        if (charger.place() instanceof Whereabouts.HeldBy held) {
            for (TeamEntry team : teams) {
                if (team.team.id().equals(held.by())) {
                    return true;
                }
            }
        }
        return false;
    }
}
