package dev.chargehand.site;

/**
 * One team's access to a site with the assets chosen for it (I-36).
 *
 * @param team the team and its record
 * @param scope its assets, as far as the caller may see them (I-35)
 */
public record AccessOfTeam(TeamOnSite team, AssetScope scope) {}
