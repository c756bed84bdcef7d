package dev.chargehand.facts;

import dev.chargehand.charger.Charger;
import dev.chargehand.team.Member;
import java.util.List;
import java.util.Optional;

/**
 * A charger with how the caller stands to it, through at least one team.
 *
 * @param charger the charger
 * @param standings where it is on a site, one for each of the caller's teams that reaches it there, in the order of the teams' ids
 * @param holder where it is held, the caller's place in the team that holds it
 */
public record ChargerStanding(Charger charger, List<Standing> standings, Optional<Member> holder) {
    /**
     * Copies the list.
     *
     * @param charger the charger
     * @param standings where it is on a site, one for each of the caller's teams that reaches it there, in the order of the teams' ids
     * @param holder where it is held, the caller's place in the team that holds it
     */
    public ChargerStanding {
        standings = List.copyOf(standings);
    }
}
