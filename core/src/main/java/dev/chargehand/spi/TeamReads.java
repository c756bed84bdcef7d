package dev.chargehand.spi;

import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The questions about teams and their members. They keep the promises of {@link Reads}. */
public interface TeamReads {
    /**
     * A team with the viewer's place in it.
     *
     * @param team which team
     * @param viewer who looks
     * @return both, or empty
     */
    Optional<TeamOfUser> team(TeamId team, UserId viewer);

    /**
     * The teams a user is a member of, by the time of joining and then by team id.
     *
     * @param user whose
     * @param after the list goes on after this place
     * @param limit the most to return
     * @return the teams
     */
    List<TeamOfUser> teamsOf(UserId user, TeamPlace after, int limit);

    /**
     * One membership.
     *
     * @param team which team
     * @param viewer who looks
     * @param user whose
     * @return empty when the viewer is not a member; else the membership, which may be empty in turn
     */
    Optional<Optional<Member>> member(TeamId team, UserId viewer, UserId user);

    /**
     * The members of a team, by member id.
     *
     * @param team which team
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return
     * @return the members, or empty
     */
    Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit);
}
