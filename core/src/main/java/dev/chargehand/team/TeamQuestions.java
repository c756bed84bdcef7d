package dev.chargehand.team;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;

/**
 * The questions about teams and their members, without the commands of {@link Teams}. Who is not in a team does not learn that it
 * exists (I-11, I-60).
 *
 * <p>Every question is one statement. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other
 * refusals are listed in the order in which they are looked for. Thread safe.
 */
public interface TeamQuestions {
    /**
     * One team, to its members.
     *
     * @param actor who calls
     * @param team which team
     * @return the team with the caller's own place in it, or {@code NotFound}
     */
    Outcome<TeamOfUser> get(UserId actor, TeamId team);

    /**
     * The teams that the caller is a member of, the one joined earliest first (I-14).
     *
     * @param actor who calls
     * @param page which part
     * @return the page, or {@code Invalid} for a bad cursor or limit
     */
    Outcome<Page<TeamOfUser>> list(UserId actor, PageRequest page);

    /**
     * One member, to the members.
     *
     * @param actor who calls, a member of the team
     * @param team which team
     * @param user whose membership
     * @return the member, or {@code NotFound}, {@code NotAMember}
     */
    Outcome<Member> member(UserId actor, TeamId team, UserId user);

    /**
     * The members of a team by the ids of their places: in the order they joined, as far as the clocks of all hosts agree.
     *
     * @param actor who calls, a member of the team
     * @param team which team
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound}
     */
    Outcome<Page<Member>> members(UserId actor, TeamId team, PageRequest page);
}
