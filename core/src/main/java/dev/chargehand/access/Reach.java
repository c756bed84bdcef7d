package dev.chargehand.access;

import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;

/**
 * One way by which a user reaches a site. A user in two teams that reach it has two.
 *
 * @param member the user's place in a team
 * @param access that team's record
 * @param level the level that the record gives at the instant of the call
 */
public record Reach(Member member, SiteAccess access, AccessLevel level) {}
