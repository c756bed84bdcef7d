package dev.chargehand.facts;

import dev.chargehand.site.SiteAccess;
import java.util.List;

/**
 * How a user reaches a site.
 *
 * @param inAnyTeam whether the user is a member of any team at all
 * @param through the access records of the user's teams, in the order of the teams' ids; empty when no team reaches it
 */
public record AccessFacts(boolean inAnyTeam, List<SiteAccess> through) {
    /**
     * Copies the list.
     *
     * @param inAnyTeam whether the user is a member of any team at all
     * @param through the access records of the user's teams, in the order of the teams' ids; empty when no team reaches it
     */
    public AccessFacts {
        through = List.copyOf(through);
    }
}
