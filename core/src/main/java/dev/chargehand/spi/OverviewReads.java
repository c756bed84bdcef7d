package dev.chargehand.spi;

import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/**
 * The lists of sites that are searched and sorted, with what of the chargers there is reached. They keep the promises of
 * {@link Reads}, but that a page costs the look at each site that is reached: what the viewer reaches has no index of its own.
 *
 * <p>A search must find the sites whose {@code searchText()} contains the query's, and a country those of that code.
 */
public interface OverviewReads {
    /**
     * A site with what of its chargers the viewer reaches through any team.
     *
     * @param site which site
     * @param viewer who looks
     * @return the facts, or empty when no team of the viewer reaches the site
     */
    Optional<OverviewFacts> overview(SiteId site, UserId viewer);

    /**
     * The sites a user reaches through any team, each once.
     *
     * @param user whose
     * @param listing which part of them
     * @return the sites, each with all records by which the user reaches it
     */
    List<ListedSite> overviewsOf(UserId user, SiteListing listing);

    /**
     * The sites a team reaches.
     *
     * @param team which team
     * @param viewer who looks
     * @param listing which part of them
     * @return the sites, each with the team's own record and what the team reaches there, or empty
     */
    Optional<List<ListedSite>> overviewsOfTeam(TeamId team, UserId viewer, SiteListing listing);
}
