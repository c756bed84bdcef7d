package dev.chargehand.facts;

import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamType;
import java.time.Instant;
import java.util.Optional;

/**
 * A team with its record on a site.
 *
 * @param name the team's name
 * @param type what kind of party it is
 * @param email its address, if it has one
 * @param createdAt when the team was made
 * @param updatedAt when it last changed
 * @param access its record
 */
public record TeamPlaceFacts(
        String name, TeamType type, Optional<String> email, Instant createdAt, Instant updatedAt, SiteAccess access) {
    /** The record only. */
    @Override
    public String toString() {
        return "TeamPlaceFacts[access=" + access + "]";
    }
}
