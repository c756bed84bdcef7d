package dev.chargehand.charger;

import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Optional;

/** Where a charger is: on one site, or with the one team that holds it (I-71, I-78). Immutable. */
public sealed interface Whereabouts {
    /**
     * On a site, whose teams reach it as far as their access goes.
     *
     * @param at which site
     */
    record OnSite(SiteId at) implements Whereabouts {}

    /**
     * On no site, and with a team, whose members may do anything with it.
     *
     * @param by which team
     */
    record HeldBy(TeamId by) implements Whereabouts {}

    /**
     * The site it is on.
     *
     * @return the site, or empty
     */
    default Optional<SiteId> site() {
        return this instanceof OnSite on ? Optional.of(on.at()) : Optional.empty();
    }

    /**
     * The team that holds it.
     *
     * @return the team, or empty
     */
    default Optional<TeamId> holder() {
        return this instanceof HeldBy held ? Optional.of(held.by()) : Optional.empty();
    }
}
