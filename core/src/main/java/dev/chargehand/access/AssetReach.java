package dev.chargehand.access;

import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;
import java.util.Optional;

/**
 * One way by which a user reaches an asset. A user in two teams that reach it has two.
 *
 * @param member the user's place in a team
 * @param access that team's record on the asset's site; empty where the team holds the charger
 * @param level the level that this gives at the instant of the call
 */
public record AssetReach(Member member, Optional<SiteAccess> access, AccessLevel level) {}
