package dev.chargehand.facts;

import dev.chargehand.request.DataRequest;
import dev.chargehand.site.SiteAccess;
import java.util.List;

/**
 * A data request, and how the viewer stands to it.
 *
 * @param request the request
 * @param through the records by which the viewer reaches its site, in the order of the teams' ids; perhaps none
 * @param inTeam whether the viewer is a member of the team that asked
 */
public record RequestFacts(DataRequest request, List<SiteAccess> through, boolean inTeam) {
    /**
     * Copies the list.
     *
     * @param request the request
     * @param through the records by which the viewer reaches its site, in the order of the teams' ids; perhaps none
     * @param inTeam whether the viewer is a member of the team that asked
     */
    public RequestFacts {
        through = List.copyOf(through);
    }
}
