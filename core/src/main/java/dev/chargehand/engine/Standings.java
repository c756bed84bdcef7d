package dev.chargehand.engine;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.Standing;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a command on a charger locks for its caller, and how the caller stands to it under those locks. */
final class Standings {
    private Standings() {}

    /** The caller's teams that might reach the charger, its site, and the charger; nothing for a stranger. */
    static Locks locks(UnitOfWork unit, UserId actor, ChargerId charger) {
        return unit.teamsReaching(charger, actor)
                .filter(found -> !found.teams().isEmpty())
                .map(found -> Locks.of(
                                found.teams(), found.place().site().map(Set::of).orElse(Set.of()))
                        .and(charger))
                .orElse(Locks.NONE);
    }

    /** As far as it is locked; empty for who does not reach it. */
    static Optional<ChargerStanding> held(UnitOfWork unit, Locks held, UserId actor, ChargerId id) {
        if (!held.chargers().contains(id)) {
            return Optional.empty();
        }
        return unit.charger(id)
                .flatMap(charger -> charger.place() instanceof Whereabouts.OnSite on
                        ? onSite(unit, held, actor, charger, on.at())
                        : inTeam(
                                unit,
                                held,
                                actor,
                                charger,
                                charger.place().holder().orElseThrow()));
    }

    /** As {@link #held}, of a charger that may be another than the one that was found before the lock. */
    static Optional<ChargerStanding> heldNow(UnitOfWork unit, Locks held, UserId actor, ChargerId id) {
        if (!held.chargers().contains(id)) {
            requireThere(locks(unit, actor, id).isEmpty(), id);
        }
        return held(unit, held, actor, id);
    }

    private static Optional<ChargerStanding> onSite(
            UnitOfWork unit, Locks held, UserId actor, Charger charger, SiteId site) {
        requireThere(held.sites().contains(site), charger.id());
        List<Standing> reaching = Callers.held(unit, held, actor, site).map(CallerFacts::standings).stream()
                .flatMap(List::stream)
                .filter(standing -> standing.scope().includes(charger.id().asset()))
                .toList();
        return reaching.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChargerStanding(charger, reaching, Optional.empty()));
    }

    private static Optional<ChargerStanding> inTeam(
            UnitOfWork unit, Locks held, UserId actor, Charger charger, TeamId holder) {
        requireThere(held.teams().contains(holder), charger.id());
        return unit.team(holder, actor)
                .actor()
                .map(member -> new ChargerStanding(charger, List.of(), Optional.of(member)));
    }

    /** What was locked is where the charger was; where it went meanwhile is not. */
    static void requireThere(boolean locked, ChargerId charger) {
        if (!locked) {
            throw new ConcurrentChangeException("charger " + charger + ": went elsewhere meanwhile");
        }
    }
}
