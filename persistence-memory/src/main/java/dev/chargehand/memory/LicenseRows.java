package dev.chargehand.memory;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Tier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Licenses as a change finds them at each of its events, with the one current license of a charger and tier. */
final class LicenseRows {
    private static final String CURRENT = "current license";

    private final State state;
    private final Keys keys;
    private final Map<LicenseId, License> changed = new HashMap<>();

    LicenseRows(State state, Keys keys) {
        this.state = state;
        this.keys = keys;
    }

    void issued(License license) {
        keys.take("license", license.id(), state.licenses.find(license.id()) != null);
        occupy(license);
        changed.put(license.id(), license);
    }

    /** One that is there. */
    License get(LicenseId license) {
        keys.need("license", license, state.licenses.find(license) != null);
        License found = changed.get(license);
        return found == null ? state.licenses.get(license) : found;
    }

    void replace(License after) {
        vacate(get(after.id()));
        occupy(after);
        changed.put(after.id(), after);
    }

    /** With their charger. */
    void removeAllOf(ChargerId charger) {
        ChargerEntry entry = state.assets.find(charger);
        Stream<LicenseId> before =
                entry == null ? Stream.empty() : entry.licenses.all().stream().map(License::id);
        Stream.concat(before, List.copyOf(changed.keySet()).stream())
                .distinct()
                .filter(license -> keys.has("license", license, state.licenses.find(license) != null))
                .map(this::get)
                .filter(license -> license.charger().equals(charger))
                .forEach(license -> {
                    vacate(license);
                    keys.free("license", license.id(), state.licenses.find(license.id()) != null);
                });
    }

    private void occupy(License license) {
        if (license.isCurrent()) {
            keys.take(
                    CURRENT,
                    List.of(license.charger(), license.tier()),
                    wasLicensed(license.charger(), license.tier()));
        }
    }

    private void vacate(License license) {
        if (license.isCurrent()) {
            keys.free(
                    CURRENT,
                    List.of(license.charger(), license.tier()),
                    wasLicensed(license.charger(), license.tier()));
        }
    }

    private boolean wasLicensed(ChargerId charger, Tier tier) {
        ChargerEntry entry = state.assets.find(charger);
        return entry != null && entry.licenses.current().stream().anyMatch(license -> license.tier() == tier);
    }
}
