package dev.chargehand.facts;

import dev.chargehand.site.Site;
import java.util.List;

/**
 * A site with how the caller stands on it, through at least one team.
 *
 * @param site the site
 * @param standings one for each of the caller's teams that reaches the site, in the order of the teams' ids
 */
public record CallerFacts(Site site, List<Standing> standings) {
    /**
     * Copies the list.
     *
     * @param site the site
     * @param standings one for each of the caller's teams that reaches the site, in the order of the teams' ids
     */
    public CallerFacts {
        standings = List.copyOf(standings);
    }
}
