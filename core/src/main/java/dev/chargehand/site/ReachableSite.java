package dev.chargehand.site;

import java.util.List;

/**
 * A site as someone who reaches it sees it.
 *
 * @param site the site
 * @param level the level held on it at the instant of the call
 * @param through where that comes from: the records of the teams by which it is reached, in the order of the teams' ids
 */
public record ReachableSite(Site site, AccessLevel level, List<SiteAccess> through) {
    /**
     * Copies the list.
     *
     * @param site the site
     * @param level the level held on it at the instant of the call
     * @param through where that comes from: the records of the teams by which it is reached, in the order of the teams' ids
     */
    public ReachableSite {
        through = List.copyOf(through);
    }
}
