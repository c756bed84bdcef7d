package dev.chargehand.team;

import dev.chargehand.Outcome;

/**
 * Teams and their members. A team always keeps an admin (I-1), and who is not in a team does not learn that it exists
 * (I-11, I-60).
 *
 * <p>Every command is one transaction of a fixed number of statements, whatever the team's size; commands on one team
 * take turns, other teams do not wait. Every question is one statement. Malformed input is refused first, as
 * {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in the order in which they are looked for. Thread
 * safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race for
 * the team, and {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface Teams extends TeamQuestions {
    /**
     * Creates a team; the caller is its first member, as admin (I-2).
     *
     * @param actor who calls
     * @param draft a name at least
     * @return the team, or {@code Invalid}
     */
    Outcome<Team> create(UserId actor, TeamDraft draft);

    /**
     * Changes name, e-mail or type; what the draft does not set stays. A change to what is already so is accepted and
     * records nothing.
     *
     * @param actor who calls, an admin of the team
     * @param team which team
     * @param changes what to change
     * @return the team as it is now, or {@code Invalid}, {@code NotFound}, {@code NotPermitted}, or {@code PersonalTeam}
     *     when the type of a personal team would change
     */
    Outcome<Team> update(UserId actor, TeamId team, TeamDraft changes);

    /**
     * Deletes a team to which no site is attached, with all its memberships (I-7). Where the {@link dev.chargehand.Policy}
     * says so, its access to the sites of others ends with it, at a cost that grows with their number; a team that owns a site is
     * never deleted.
     *
     * @param actor who calls, an admin of the team
     * @param team which team
     * @return the id of the deleted team, or {@code NotFound}, {@code NotPermitted}, {@code PersonalTeam},
     *     {@code SitesAttached}, {@code ChargersHeld}
     */
    Outcome<TeamId> delete(UserId actor, TeamId team);

    /**
     * Adds a user as a plain member. One who is in the team already keeps the present role, and nothing is recorded (I-8,
     * I-9).
     *
     * @param actor who calls, an admin of the team
     * @param team which team
     * @param user whom to add
     * @return the member, or {@code NotFound}, {@code NotPermitted}
     */
    Outcome<Member> addMember(UserId actor, TeamId team, UserId user);

    /**
     * Adds a user with a role, or gives that role to one who is in the team already (I-8).
     *
     * @param actor who calls, an admin of the team
     * @param team which team
     * @param user whom to add
     * @param role the role to have
     * @return the member, or {@code NotFound}, {@code NotPermitted}, {@code PersonalTeam} when its user would stop being
     *     admin, {@code LastAdmin} (I-3)
     */
    Outcome<Member> addMember(UserId actor, TeamId team, UserId user, Role role);

    /**
     * Gives a member a role; unlike {@link #addMember(UserId, TeamId, UserId, Role)} it never adds anyone.
     *
     * @param actor who calls, an admin of the team
     * @param team which team
     * @param user whose role
     * @param role the role to have
     * @return the member, or {@code NotFound}, {@code NotPermitted}, {@code NotAMember}, {@code PersonalTeam},
     *     {@code LastAdmin} (I-3)
     */
    Outcome<Member> changeRole(UserId actor, TeamId team, UserId user, Role role);

    /**
     * Ends a membership and, at once, every permission that came only through it (I-12). An admin removes anyone, a
     * member only oneself (I-6).
     *
     * @param actor who calls
     * @param team which team
     * @param user whom to remove
     * @return the member as it was, or {@code NotFound}, {@code NotPermitted}, {@code NotAMember}, {@code PersonalTeam}
     *     (I-15), {@code LastAdmin} (I-4)
     */
    Outcome<Member> removeMember(UserId actor, TeamId team, UserId user);

    /**
     * The caller leaves: {@link #removeMember} of oneself.
     *
     * @param actor who calls
     * @param team which team
     * @return the member as it was, or {@code NotFound}, {@code PersonalTeam} (I-15), {@code LastAdmin} (I-4)
     */
    Outcome<Member> leave(UserId actor, TeamId team);
}
