package dev.chargehand.engine;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.Outcome;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.rules.RegistrationRules;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Map;
import java.util.function.Function;

/** The three ways to register a charger. */
final class Registrations {
    private final Engine engine;

    Registrations(Engine engine) {
        this.engine = engine;
    }

    Outcome<RegisteredCharger> register(UserId actor, ChargerDraft draft) {
        return checked(draft, charger -> {
            RegistrationRules.WithPersonalTeam command = new RegistrationRules.WithPersonalTeam(
                    actor, charger, new TeamId(engine.newId()), new MemberId(engine.newId()));
            return perform(
                    actor,
                    charger,
                    unit -> unit.firstTeam(actor).map(Locks::of).orElse(Locks.NONE),
                    (unit, held, now) -> held.teams().isEmpty()
                            ? RegistrationRules.withPersonalTeam(
                                    command, unit.charger(charger.terms().identity()), now)
                            : RegistrationRules.inTeam(
                                    new RegistrationRules.InTeam(held.teams().first(), charger),
                                    stillFirst(unit, actor, held.teams().first()),
                                    unit.charger(charger.terms().identity()),
                                    now));
        });
    }

    private static TeamFacts stillFirst(UnitOfWork unit, UserId actor, TeamId first) {
        TeamFacts facts = unit.team(first, actor);
        if (facts.actor().isEmpty()) {
            throw new ConcurrentChangeException("team " + first + ": was the caller's first team, and no longer is");
        }
        return facts;
    }

    Outcome<RegisteredCharger> register(UserId actor, TeamId team, ChargerDraft draft) {
        return checked(
                draft,
                charger -> perform(
                        actor,
                        charger,
                        unit -> Locks.of(team),
                        (unit, held, now) -> RegistrationRules.inTeam(
                                new RegistrationRules.InTeam(team, charger),
                                unit.team(team, actor),
                                unit.charger(charger.terms().identity()),
                                now)));
    }

    Outcome<RegisteredCharger> register(UserId actor, SiteId site, ChargerDraft draft) {
        return checked(
                draft,
                charger -> perform(
                        actor,
                        charger,
                        unit -> Callers.locks(unit, actor, site),
                        (unit, held, now) -> RegistrationRules.onSite(
                                new RegistrationRules.OnSite(site, charger),
                                Callers.held(unit, held, actor, site),
                                unit.charger(charger.terms().identity()),
                                engine.policy(),
                                now)));
    }

    private Outcome<RegisteredCharger> checked(
            ChargerDraft draft, Function<RegistrationRules.New, Outcome<RegisteredCharger>> register) {
        Outcome<ChargerDraft.Terms> checked = draft.check();
        if (checked instanceof Outcome.Refused<ChargerDraft.Terms> refused) {
            return Outcome.refused(refused.refusal());
        }
        ChargerDraft.Terms terms = checked.orThrow();
        return register.apply(new RegistrationRules.New(
                new ChargerId(engine.newId()), terms, terms.pincode().orElseGet(engine::newPincode)));
    }

    private Outcome<RegisteredCharger> perform(
            UserId actor,
            RegistrationRules.New charger,
            Function<UnitOfWork, Locks> locks,
            Engine.Step<RegisteredCharger> step) {
        return engine.perform(actor, locks, step, Map.of(charger.charger(), charger.pincode()));
    }
}
