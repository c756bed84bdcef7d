package dev.chargehand.spi;

import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;

/**
 * A place in the list of those who reach a site.
 *
 * @param team the team
 * @param member the place in it
 */
public record ReachPlace(TeamId team, MemberId member) {
    /** Before everyone. */
    public static final ReachPlace BEFORE_ALL = new ReachPlace(TeamId.BEFORE_ALL, MemberId.BEFORE_ALL);
}
