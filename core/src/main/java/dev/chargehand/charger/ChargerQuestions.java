package dev.chargehand.charger;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/**
 * The questions about chargers, without the commands of {@link Chargers}. To who does not reach a charger it is not there (I-35).
 *
 * <p>Every question is one statement, and a list carries levels and licenses with it. Malformed input is refused first, as
 * {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in the order in which they are looked for. Thread safe.
 */
public interface ChargerQuestions {
    /**
     * A charger that the caller reaches.
     *
     * @param actor who calls
     * @param charger which charger
     * @return the charger, or {@code NotFound}
     */
    Outcome<ReachableCharger> get(UserId actor, ChargerId charger);

    /**
     * A charger's pincode, which is part of no other answer (I-73).
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param charger which charger
     * @return the pincode, or {@code NotFound}, {@code NotPermitted}
     */
    Outcome<Pincode> pincode(UserId actor, ChargerId charger);

    /**
     * The chargers that the caller reaches through any team, each once, at the highest level. Its cost grows with the number of
     * sites reached, and where it filters with the number of chargers on them, never with the depth of the page.
     *
     * @param actor who calls
     * @param query which chargers, in which order
     * @param page which part
     * @return the page, or {@code Invalid}
     */
    Outcome<Page<ReachableCharger>> list(UserId actor, ChargerQuery query, PageRequest page);

    /**
     * The chargers that a team reaches or holds, at the team's own level. Its cost is that of {@link #list}.
     *
     * @param actor who calls, a member of the team
     * @param team which team
     * @param query which chargers, in which order
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound} for the team
     */
    Outcome<Page<ReachableCharger>> ofTeam(UserId actor, TeamId team, ChargerQuery query, PageRequest page);

    /**
     * The chargers on a site that the caller reaches, at the highest level through any team.
     *
     * @param actor who calls, who reaches the site
     * @param site which site
     * @param query which chargers, in which order
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound} for the site
     */
    Outcome<Page<ReachableCharger>> onSite(UserId actor, SiteId site, ChargerQuery query, PageRequest page);
}
