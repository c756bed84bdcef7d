package dev.chargehand.rules;

import dev.chargehand.Refusal;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;

/** The one way to say that something is not there for a caller (I-60). */
public final class Refusals {
    private Refusals() {}

    public static Refusal noTeam(TeamId team) {
        return new Refusal.NotFound("team", team.toString());
    }

    public static Refusal noSite(SiteId site) {
        return new Refusal.NotFound("site", site.toString());
    }
}
