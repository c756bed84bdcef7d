package dev.chargehand.facts;

import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import java.util.List;

/**
 * A site with the records by which a user reaches it, at least one.
 *
 * @param site the site
 * @param through the access records of the user's teams, in the order of the teams' ids
 */
public record SiteFacts(Site site, List<SiteAccess> through) {
    /**
     * Copies the list.
     *
     * @param site the site
     * @param through the access records of the user's teams, in the order of the teams' ids
     */
    public SiteFacts {
        through = List.copyOf(through);
    }
}
