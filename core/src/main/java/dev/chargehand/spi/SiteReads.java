package dev.chargehand.spi;

import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The questions about sites, the teams and assets on them, and what is asked for and offered. They keep the promises of {@link Reads}. */
public interface SiteReads {
    /**
     * A site with the records by which the viewer reaches it.
     *
     * @param site which site
     * @param viewer who looks
     * @return both, or empty
     */
    Optional<SiteFacts> site(SiteId site, UserId viewer);

    /**
     * The sites a user reaches through any team, each once, by site id.
     *
     * @param user whose
     * @param after the list goes on after this id
     * @param limit the most to return
     * @return the sites, each with all records by which the user reaches it
     */
    List<SiteFacts> sitesOf(UserId user, SiteId after, int limit);

    /**
     * The sites a team reaches, by site id.
     *
     * @param team which team
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return
     * @return the sites, each with the team's own record, or empty
     */
    Optional<List<SiteFacts>> sitesOfTeam(TeamId team, UserId viewer, SiteId after, int limit);

    /**
     * The teams on a site, by team id. The viewer's own are their teams' records and the owner's.
     *
     * @param site which site
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return of all and of the viewer's own
     * @return the facts, or empty when no team of the viewer reaches the site
     */
    Optional<SeenFacts<TeamPlaceFacts>> teamsOn(SiteId site, UserId viewer, TeamId after, int limit);

    /**
     * One team on a site.
     *
     * @param site which site
     * @param team which team
     * @param viewer who looks
     * @return the facts, or empty when no team of the viewer reaches the site
     */
    Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer);

    /**
     * The assets on a site that any team of the viewer reaches, in the order of their ids.
     *
     * @param site which site
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return
     * @return the assets, or empty when no team of the viewer reaches the site
     */
    Optional<List<AssetId>> assetsOn(SiteId site, UserId viewer, AssetId after, int limit);

    /**
     * A data request.
     *
     * @param request which request
     * @param viewer who looks
     * @return the facts, or empty when there is no such request
     */
    Optional<RequestFacts> request(DataRequestId request, UserId viewer);

    /**
     * The pending data requests for a site, by id. The viewer's own are those of their teams.
     *
     * @param site which site
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return of all and of the viewer's own
     * @return the facts, or empty when no team of the viewer reaches the site
     */
    Optional<SeenFacts<DataRequest>> pendingRequests(SiteId site, UserId viewer, DataRequestId after, int limit);

    /**
     * The pending invitations to a site, by id. The viewer's own are those that their teams made.
     *
     * @param site which site
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return of all and of the viewer's own
     * @return the facts, or empty when no team of the viewer reaches the site
     */
    Optional<SeenFacts<Invitation>> pendingInvitations(SiteId site, UserId viewer, InvitationId after, int limit);
}
