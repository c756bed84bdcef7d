package dev.chargehand.facts;

import dev.chargehand.site.AssetScope;
import java.util.List;
import java.util.Optional;

/**
 * One team's place on a site, and how the viewer stands there.
 *
 * @param standings one for each of the viewer's teams that reaches the site, at least one, in the order of the teams' ids
 * @param team the team in question with its record, if it has one
 * @param scope its assets; empty where it has no record
 */
public record TeamOnSiteFacts(List<Standing> standings, Optional<TeamPlaceFacts> team, AssetScope scope) {
    /**
     * Copies the list.
     *
     * @param standings one for each of the viewer's teams that reaches the site, at least one, in the order of the teams' ids
     * @param team the team in question with its record, if it has one
     * @param scope its assets; empty where it has no record
     */
    public TeamOnSiteFacts {
        standings = List.copyOf(standings);
    }
}
