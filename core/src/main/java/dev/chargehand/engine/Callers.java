package dev.chargehand.engine;

import dev.chargehand.facts.CallerFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** What a command on a site locks for its caller, and how the caller stands there under those locks. */
final class Callers {
    private Callers() {}

    /** The caller's teams that reach the site, and the site; nothing for a stranger. */
    static Locks locks(UnitOfWork unit, UserId actor, SiteId site) {
        List<TeamId> teams = unit.teamsReaching(actor, site);
        return teams.isEmpty() ? Locks.NONE : Locks.of(teams, site);
    }

    /** As far as it is locked: a team joined a moment ago does not count yet, but one left never does. */
    static Optional<CallerFacts> held(UnitOfWork unit, Locks held, UserId actor, SiteId site) {
        if (!held.sites().contains(site)) {
            return Optional.empty();
        }
        return unit.site(site, actor)
                .map(facts -> new CallerFacts(
                        facts.site(),
                        facts.standings().stream()
                                .filter(standing ->
                                        held.teams().contains(standing.access().team()))
                                .toList()))
                .filter(facts -> !facts.standings().isEmpty());
    }
}
