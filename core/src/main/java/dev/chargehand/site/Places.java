package dev.chargehand.site;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** The closed lists of places, as the JDK knows them. */
final class Places {
    static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    static final Set<String> TIME_ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Places() {}
}
