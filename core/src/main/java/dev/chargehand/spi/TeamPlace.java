package dev.chargehand.spi;

import dev.chargehand.team.TeamId;

/**
 * A place in the list of a user's teams.
 *
 * @param joinedAtMillis when the user joined the team, in milliseconds since 1970
 * @param team the team
 */
public record TeamPlace(long joinedAtMillis, TeamId team) {
    /** Before every team of anyone. */
    public static final TeamPlace BEFORE_ALL = new TeamPlace(Long.MIN_VALUE, TeamId.BEFORE_ALL);
}
