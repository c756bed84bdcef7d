package dev.chargehand.facts;

import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Role;

/**
 * How a caller stands on a site through one team.
 *
 * @param access the team's record
 * @param scope the team's assets
 * @param role the caller's role in the team
 */
public record Standing(SiteAccess access, AssetScope scope, Role role) {}
