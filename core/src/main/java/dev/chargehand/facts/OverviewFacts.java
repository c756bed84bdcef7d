package dev.chargehand.facts;

import dev.chargehand.license.License;
import java.util.List;

/**
 * A site with what of its chargers some teams of a viewer reach together.
 *
 * @param site the site, with the records of these teams, at least one
 * @param chargers how many chargers there any of them reaches, each once
 * @param licenses at most one of each tier, by tier: of the current and valid ones on these chargers, the one that ends last
 */
public record OverviewFacts(SiteFacts site, int chargers, List<License> licenses) {
    /**
     * Copies the list.
     *
     * @param site the site, with the records of these teams, at least one
     * @param chargers how many chargers there any of them reaches, each once
     * @param licenses at most one of each tier, by tier: of the current and valid ones on these chargers, the one that ends last
     */
    public OverviewFacts {
        licenses = List.copyOf(licenses);
    }
}
