package dev.chargehand.spi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The questions about chargers. They keep the promises of {@link Reads}. */
public interface ChargerReads {
    /**
     * A charger.
     *
     * @param charger which charger
     * @param viewer who looks
     * @return the facts, or empty when no team of the viewer reaches or holds it
     */
    Optional<ChargerFacts> charger(ChargerId charger, UserId viewer);

    /**
     * A charger, for the host.
     *
     * @param identity which charger
     * @return the charger, or empty
     */
    Optional<Charger> charger(ChargerIdentity identity);

    /**
     * The chargers that any team of a user reaches or holds, each once, with all records by which the user reaches it.
     *
     * @param user whose
     * @param listing which part, in which order
     * @return the facts
     */
    List<ChargerFacts> chargersOf(UserId user, ChargerListing listing);

    /**
     * The chargers that a team reaches or holds, each with the team's own record.
     *
     * @param team which team
     * @param viewer who looks
     * @param listing which part, in which order
     * @return the facts, or empty
     */
    Optional<List<ChargerFacts>> chargersOfTeam(TeamId team, UserId viewer, ChargerListing listing);

    /**
     * The chargers on a site that any team of the viewer reaches, with all records by which the viewer does.
     *
     * @param site which site
     * @param viewer who looks
     * @param listing which part, in which order
     * @return the facts, or empty when no team of the viewer reaches the site
     */
    Optional<List<ChargerFacts>> chargersOn(SiteId site, UserId viewer, ChargerListing listing);

    /**
     * A charger's pincode.
     *
     * @param charger which charger
     * @param viewer who looks
     * @return the facts, or empty when no team of the viewer reaches or holds the charger
     */
    Optional<PincodeFacts> pincode(ChargerId charger, UserId viewer);
}
