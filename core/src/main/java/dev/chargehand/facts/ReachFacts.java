package dev.chargehand.facts;

import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;

/**
 * One way by which a user reaches a site.
 *
 * @param member the user's place in a team
 * @param access that team's record
 */
public record ReachFacts(Member member, SiteAccess access) {}
