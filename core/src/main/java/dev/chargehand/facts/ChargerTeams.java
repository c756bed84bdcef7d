package dev.chargehand.facts;

import dev.chargehand.charger.Whereabouts;
import dev.chargehand.team.TeamId;
import java.util.List;

/**
 * Where a charger is, and through which of a user's teams it might be reached.
 *
 * @param place where it is
 * @param teams the user's teams that have access to its site, or the one of them that holds it, in the order of their ids; perhaps none
 */
public record ChargerTeams(Whereabouts place, List<TeamId> teams) {
    /**
     * Copies the list.
     *
     * @param place where it is
     * @param teams the user's teams that have access to its site, or the one of them that holds it, in the order of their ids; perhaps none
     */
    public ChargerTeams {
        teams = List.copyOf(teams);
    }
}
