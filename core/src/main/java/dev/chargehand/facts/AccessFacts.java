package dev.chargehand.facts;

import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * How a user reaches a site or an asset.
 *
 * @param inAnyTeam whether the user is a member of any team at all
 * @param through the access records of the user's teams, in the order of the teams' ids; empty when no team reaches it
 * @param holder of a charger on no site, the team that holds it when the user is a member of that
 */
public record AccessFacts(boolean inAnyTeam, List<SiteAccess> through, Optional<TeamId> holder) {
    /**
     * Copies the list.
     *
     * @param inAnyTeam whether the user is a member of any team at all
     * @param through the access records of the user's teams, in the order of the teams' ids; empty when no team reaches it
     * @param holder of a charger on no site, the team that holds it when the user is a member of that
     */
    public AccessFacts {
        through = List.copyOf(through);
    }

    /**
     * How a user reaches what no team holds.
     *
     * @param inAnyTeam whether the user is a member of any team at all
     * @param through the access records of the user's teams, in the order of the teams' ids
     */
    public AccessFacts(boolean inAnyTeam, List<SiteAccess> through) {
        this(inAnyTeam, through, Optional.empty());
    }
}
