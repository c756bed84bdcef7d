package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/**
 * The questions about sites, without the commands of {@link Sites}. Who does not reach a site does not learn that it exists (I-60).
 *
 * <p>Every question is one statement, and time-limited access is judged at the instant of the call. Malformed input is refused first,
 * as {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in the order in which they are looked for. Thread safe.
 */
public interface SiteQuestions {
    /**
     * One site, to those who reach it.
     *
     * @param actor who calls
     * @param site which site
     * @return the site with the caller's level, or {@code NotFound}
     */
    Outcome<ReachableSite> get(UserId actor, SiteId site);

    /**
     * The sites that the caller reaches through any team, each once, at the highest level, in the order they were created.
     *
     * @param actor who calls
     * @param page which part
     * @return the page, or {@code Invalid} for a bad cursor or limit
     */
    Outcome<Page<ReachableSite>> list(UserId actor, PageRequest page);

    /**
     * The sites that a team reaches, each at the team's own level, in the order they were created.
     *
     * @param actor who calls, a member of the team
     * @param team which team
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound} for the team
     */
    Outcome<Page<ReachableSite>> ofTeam(UserId actor, TeamId team, PageRequest page);

    /**
     * One site with how many chargers it has and what they can be made to do, as far as the caller reaches them (I-35, I-91).
     *
     * <p>Cost: one statement, which counts on this site only.
     *
     * @param actor who calls
     * @param site which site
     * @return the site so, or {@code NotFound}
     */
    Outcome<SiteOverview> overview(UserId actor, SiteId site);

    /**
     * The sites that the caller reaches through any team, each once, at the highest level, with the chargers that any of these
     * teams reaches there (I-35, I-91).
     *
     * <p>Cost: one statement. It looks at each site that the caller reaches, whichever page is asked for, and then counts on the
     * page's sites only; ordered by {@link SiteSort#CHARGERS_COUNT} it counts on each site that the search and the country
     * leave.
     *
     * @param actor who calls
     * @param query which of them, in which order
     * @param page which part; a cursor goes on with the same query only
     * @return the page, or {@code Invalid} for a bad query, cursor or limit
     */
    Outcome<Page<SiteOverview>> overviews(UserId actor, SiteQuery query, PageRequest page);

    /**
     * The sites that a team reaches, each at the team's own level, with the chargers that this team reaches there.
     *
     * <p>Cost: as {@link #overviews}, of the team's sites.
     *
     * @param actor who calls, a member of the team
     * @param team which team
     * @param query which of them, in which order
     * @param page which part; a cursor goes on with the same query only
     * @return the page, or {@code Invalid} for a bad query, cursor or limit, {@code NotFound} for the team
     */
    Outcome<Page<SiteOverview>> overviewsOfTeam(UserId actor, TeamId team, SiteQuery query, PageRequest page);
}
