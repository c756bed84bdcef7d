package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/**
 * The questions about the teams on a site, without the commands of {@link SiteTeams}: who reaches it, how deep, and until when. With
 * sensitive access one sees all of them, with basic access one's own and the owner.
 *
 * <p>Every question is one statement, and time-limited access is judged at the instant of the call. Malformed input is refused first,
 * as {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in the order in which they are looked for. Thread safe.
 */
public interface SiteTeamQuestions {
    /**
     * The teams with access to a site, by the ids of the teams: as far as the caller sees them.
     *
     * @param actor who calls, who reaches the site
     * @param site which site
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound} for the site
     */
    Outcome<Page<TeamOnSite>> list(UserId actor, SiteId site, PageRequest page);

    /**
     * One team's access to a site, with its assets (I-36).
     *
     * @param actor who calls, who reaches the site
     * @param site which site
     * @param team which team
     * @return the access, or {@code NotFound} for the site, or for the team when it has no access or the caller does not see it
     */
    Outcome<AccessOfTeam> get(UserId actor, SiteId site, TeamId team);
}
