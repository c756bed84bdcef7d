package dev.chargehand.team;

/**
 * A team as one of its members sees it.
 *
 * @param team the team
 * @param member the user's own place in it
 */
public record TeamOfUser(Team team, Member member) {}
