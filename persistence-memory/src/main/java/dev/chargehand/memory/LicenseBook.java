package dev.chargehand.memory;

import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All licenses by id; those of a charger are with the charger as well. */
final class LicenseBook {
    private final AssetBook chargers;
    private final Map<LicenseId, License> byId = new HashMap<>();

    LicenseBook(AssetBook chargers) {
        this.chargers = chargers;
    }

    /** A new license, or what became of one. */
    void put(License license) {
        License before = byId.put(license.id(), license);
        if (before != null && !before.charger().equals(license.charger())) {
            ChargerEntry former = chargers.get(before.charger());
            former.licenses = former.licenses.without(license.id());
        }
        ChargerEntry entry = chargers.get(license.charger());
        entry.licenses = entry.licenses.with(license);
    }

    void removeAllOf(ChargerEntry charger) {
        charger.licenses.all().forEach(license -> byId.remove(license.id()));
    }

    @Nullable
    License find(LicenseId license) {
        return byId.get(license);
    }

    /** One that is there. */
    License get(LicenseId license) {
        return Objects.requireNonNull(byId.get(license));
    }
}
