package dev.chargehand.spi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.ReachFacts;
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
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/**
 * The questions a storage answers, each one statement and one consistent state. A question with a viewer must answer empty
 * when the viewer is not a member of the team, exactly as when there is no such team. Lists must be found by key: the cost
 * of a page must not depend on how many come before it.
 */
public interface Reads {
    /**
     * One of many questions asked at once.
     *
     * @param user whose
     * @param site which site
     * @param end the rule's verdict on one record
     */
    record EndQuestion(UserId user, SiteId site, AccessEnd end) {}

    /**
     * A team with the viewer's place in it.
     *
     * @param team which team
     * @param viewer who looks
     * @return both, or empty
     */
    Optional<TeamOfUser> team(TeamId team, UserId viewer);

    /**
     * The teams a user is a member of, by the time of joining and then by team id.
     *
     * @param user whose
     * @param after the list goes on after this place
     * @param limit the most to return
     * @return the teams
     */
    List<TeamOfUser> teamsOf(UserId user, TeamPlace after, int limit);

    /**
     * One membership.
     *
     * @param team which team
     * @param viewer who looks
     * @param user whose
     * @return empty when the viewer is not a member; else the membership, which may be empty in turn
     */
    Optional<Optional<Member>> member(TeamId team, UserId viewer, UserId user);

    /**
     * The members of a team, by member id.
     *
     * @param team which team
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return
     * @return the members, or empty
     */
    Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit);

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
     * Until when the user holds a level on a site.
     *
     * @param user whose
     * @param site which site
     * @param end the rule's verdict on one record
     * @return the latest end of all records by which the user reaches the site, {@link AccessEnd#NEVER} when there are none
     */
    long accessEnds(UserId user, SiteId site, AccessEnd end);

    /**
     * How a user reaches a site.
     *
     * @param user whose
     * @param site which site
     * @return the facts
     */
    AccessFacts access(UserId user, SiteId site);

    /**
     * A team's record on a site.
     *
     * @param site which site
     * @param team which team
     * @return the record, or empty
     */
    Optional<SiteAccess> access(SiteId site, TeamId team);

    /**
     * Until when users hold levels on sites, all from one state.
     *
     * @param questions each with the rule's verdict on one record
     * @return for each question, in their order, what {@link #accessEnds(UserId, SiteId, AccessEnd)} would answer
     */
    long[] accessEnds(List<EndQuestion> questions);

    /**
     * Until when a user holds a level on an asset: on its site, through the teams that reach the asset.
     *
     * @param user whose
     * @param asset which asset
     * @param end the rule's verdict on one record
     * @return the latest end of all records by which the user reaches the asset, {@link AccessEnd#NEVER} when there are none
     */
    long accessEnds(UserId user, AssetId asset, AccessEnd end);

    /**
     * How a user reaches an asset.
     *
     * @param user whose
     * @param asset which asset
     * @return the facts, with the records of the teams that reach the asset
     */
    AccessFacts access(UserId user, AssetId asset);

    /**
     * Who reaches a site, by team id and then by member id.
     *
     * @param site which site
     * @param after the list goes on after this place
     * @param limit the most to return
     * @return the members of all teams that have a record, each with that record
     */
    List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit);

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

    /**
     * The log after a position. The order must be one to rely on: no event may appear later at a position up to the last one
     * returned, and an event that was decided on what another did must come after it.
     *
     * @param position the last position seen, 0 for the start
     * @param limit the most to return
     * @return the events in position order
     */
    List<RecordedEvent> eventsAfter(long position, int limit);
}
