package dev.chargehand.facts;

import dev.chargehand.charger.Charger;
import dev.chargehand.license.License;
import dev.chargehand.site.SiteAccess;
import java.util.List;

/**
 * A charger with how the viewer reaches it and what was bought for it.
 *
 * @param charger the charger
 * @param through the records by which the viewer reaches it on its site, in the order of the teams' ids; empty where it is held
 * @param licenses its current licenses, at most one of each tier, by tier
 */
public record ChargerFacts(Charger charger, List<SiteAccess> through, List<License> licenses) {
    /**
     * Copies the lists.
     *
     * @param charger the charger
     * @param through the records by which the viewer reaches it on its site, in the order of the teams' ids; empty where it is held
     * @param licenses its current licenses, at most one of each tier, by tier
     */
    public ChargerFacts {
        through = List.copyOf(through);
        licenses = List.copyOf(licenses);
    }
}
