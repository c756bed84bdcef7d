package dev.chargehand.engine;

import dev.chargehand.Outcome;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.rules.AttachmentRules;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** Chargers come onto a site, leave it, and go to another. */
final class Attachments {
    private final Engine engine;

    Attachments(Engine engine) {
        this.engine = engine;
    }

    Outcome<ReachableCharger> attach(UserId actor, SiteId site, ChargerIdentity identity, Pincode pincode) {
        AttachmentRules.Attach command = new AttachmentRules.Attach(site, identity);
        ChargerId nobodys = new ChargerId(engine.newId());
        return engine.perform(
                actor, unit -> attaching(unit, actor, site, identity, pincode, nobodys), (unit, held, now) -> {
                    ChargerId target = held.chargers().isEmpty()
                            ? nobodys
                            : held.chargers().first();
                    Optional<Charger> possessed = unit.charger(target);
                    possessed
                            .flatMap(charger -> charger.place().holder())
                            .ifPresent(holder ->
                                    Standings.requireThere(held.teams().contains(holder), target));
                    return AttachmentRules.attach(
                            command,
                            Callers.held(unit, held, actor, site),
                            possessed,
                            unit.licenses(target),
                            engine.policy(),
                            now);
                });
    }

    /**
     * The team that holds the charger loses its hold, and its own deletion must come after. Who possesses no such charger locks one
     * that nobody has: a wrong identity and a wrong pincode take the same work (I-72).
     */
    private static Locks attaching(
            UnitOfWork unit, UserId actor, SiteId site, ChargerIdentity identity, Pincode pincode, ChargerId nobodys) {
        Locks callers = Callers.locks(unit, actor, site);
        if (callers.isEmpty()) {
            return callers;
        }
        Optional<FoundCharger> possessed = AttachmentRules.possessed(unit.charger(identity), pincode);
        Locks locks = callers.and(possessed.map(FoundCharger::id).orElse(nobodys));
        return possessed
                .flatMap(charger -> charger.place().holder())
                .map(locks::and)
                .orElse(locks);
    }

    Outcome<Charger> detach(UserId actor, ChargerId charger) {
        AttachmentRules.Detach command = new AttachmentRules.Detach(charger);
        return engine.perform(
                actor,
                unit -> {
                    Locks locks = Standings.locks(unit, actor, charger);
                    return owner(unit, locks).map(locks::and).orElse(locks);
                },
                (unit, held, now) -> {
                    Optional<ChargerStanding> standing = Standings.held(unit, held, actor, charger);
                    Optional<TeamId> owner = owner(unit, held);
                    Standings.requireThere(
                            held.teams().containsAll(owner.stream().toList()), charger);
                    return AttachmentRules.detach(command, standing, owner, engine.policy(), now);
                });
    }

    /** The team that is to hold the charger. */
    private static Optional<TeamId> owner(UnitOfWork unit, Locks locks) {
        return locks.sites().isEmpty()
                ? Optional.empty()
                : unit.owner(locks.sites().first());
    }

    Outcome<ReachableCharger> move(UserId actor, ChargerId charger, SiteId target) {
        AttachmentRules.Move command = new AttachmentRules.Move(charger, target);
        return engine.perform(
                actor,
                unit -> {
                    Locks locks = Standings.locks(unit, actor, charger);
                    return locks.isEmpty() ? locks : locks.and(Callers.locks(unit, actor, target));
                },
                (unit, held, now) -> {
                    Optional<ChargerStanding> standing = Standings.held(unit, held, actor, charger);
                    return AttachmentRules.move(
                            command,
                            standing,
                            Callers.held(unit, held, actor, target),
                            standing.map(seen -> unit.licenses(charger)).orElse(List.of()),
                            engine.policy(),
                            now);
                });
    }
}
