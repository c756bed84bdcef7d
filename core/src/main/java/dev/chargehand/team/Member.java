package dev.chargehand.team;

import java.time.Instant;

/**
 * A user's place in a team.
 *
 * @param id the place's own id: new when the user joins again, and the order of a team's member list
 * @param team the team
 * @param user the user
 * @param role what the user may do in the team
 * @param joinedAt when the user joined, to the millisecond
 */
public record Member(MemberId id, TeamId team, UserId user, Role role, Instant joinedAt) {
    /**
     * Whether the member manages the team.
     *
     * @return true for an admin
     */
    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    /**
     * The same place with another role.
     *
     * @param role the new role
     * @return the changed member
     */
    public Member withRole(Role role) {
        return new Member(id, team, user, role, joinedAt);
    }
}
