package dev.chargehand.site;

import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import java.time.Instant;
import java.util.Optional;

/**
 * A team that has access to a site, as another one on that site sees it: what it is called, and how far it reaches. Its members
 * are its own business (I-11).
 *
 * @param team which team
 * @param name its name
 * @param type what kind of party it is
 * @param email its address, if it has one
 * @param createdAt when the team was made
 * @param updatedAt when its details last changed
 * @param access its record
 * @param level the level that the record gives at the instant of the call
 */
public record TeamOnSite(
        TeamId team,
        String name,
        TeamType type,
        Optional<String> email,
        Instant createdAt,
        Instant updatedAt,
        SiteAccess access,
        AccessLevel level) {
    /** The ids and the level only. */
    @Override
    public String toString() {
        return "TeamOnSite[team=" + team + ", site=" + access.site() + ", level=" + level + "]";
    }
}
