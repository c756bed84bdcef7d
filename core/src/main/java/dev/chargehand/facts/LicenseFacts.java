package dev.chargehand.facts;

import dev.chargehand.license.License;
import java.util.List;

/**
 * How a user reaches a charger or a site, and the licenses there.
 *
 * @param access how the user reaches it
 * @param licenses at most one of each tier, by tier: of a charger its current ones; of a site, of the current and valid ones on chargers that the user reaches, the one that ends last
 */
public record LicenseFacts(AccessFacts access, List<License> licenses) {
    /**
     * Copies the list.
     *
     * @param access how the user reaches it
     * @param licenses at most one of each tier, by tier: of a charger its current ones; of a site, of the current and valid ones on chargers that the user reaches, the one that ends last
     */
    public LicenseFacts {
        licenses = List.copyOf(licenses);
    }
}
