package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.spi.ChargerListing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which chargers belong to a list, as far as that depends on the chargers alone. */
final class ChargerFilter {
    private final ChargerListing listing;
    private final ChargerQuery query;
    private final Optional<String> search;

    ChargerFilter(ChargerListing listing) {
        this.listing = listing;
        query = listing.query();
        search = query.search().map(text -> text.toLowerCase(Locale.ROOT));
    }

    boolean passes(ChargerEntry entry) {
        Charger charger = entry.charger;
        return (search.isEmpty() || charger.identity().searchKey().startsWith(search.get()))
                && query.connection()
                        .map(charger.condition().connection()::equals)
                        .orElse(true)
                && (query.status().isEmpty()
                        || query.status().equals(charger.condition().status()))
                && (query.vendor().isEmpty()
                        || query.vendor().equals(charger.hardware().vendor()))
                && (query.connector().isEmpty() || hasConnector(charger.connectors()))
                && query.license().map(wanted -> isLicensed(entry, wanted)).orElse(true);
    }

    private boolean hasConnector(List<Connector> connectors) {
        return connectors.stream().anyMatch(connector -> connector.status().equals(query.connector()));
    }

    private boolean isLicensed(ChargerEntry entry, LicenseFilter wanted) {
        List<License> current = entry.licenses.current();
        return switch (wanted) {
            case BASIC -> current.stream().noneMatch(this::holds);
            case SMART -> current.stream().anyMatch(license -> license.tier() == Tier.SMART && holds(license));
            case PRO -> current.stream().anyMatch(license -> license.tier() == Tier.PRO && holds(license));
        };
    }

    private boolean holds(License license) {
        return license.status() == LicenseStatus.VALID
                && !license.starts().isAfter(listing.now())
                && license.ends().map(end -> end.isAfter(listing.lapsed())).orElse(true);
    }
}
