package dev.chargehand.facts;

import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;
import java.util.Optional;

/**
 * One way by which a user reaches an asset.
 *
 * @param member the user's place in a team
 * @param access that team's record on the asset's site; empty where the team holds it
 */
public record AssetReachFacts(Member member, Optional<SiteAccess> access) {}
