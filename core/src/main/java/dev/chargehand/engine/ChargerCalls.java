package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Permission;
import dev.chargehand.Refusal;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.Chargers;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.rules.ChargerRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls on chargers: each command names its locks, its facts and its rule; each question is one read. */
public final class ChargerCalls implements Chargers {
    private final Engine engine;
    private final Registrations registrations;
    private final Attachments attachments;
    private final ChargerLists lists;

    public ChargerCalls(Engine engine) {
        this.engine = engine;
        this.registrations = new Registrations(engine);
        this.attachments = new Attachments(engine);
        this.lists = new ChargerLists(engine);
    }

    @Override
    public Outcome<RegisteredCharger> register(UserId actor, ChargerDraft draft) {
        given(actor, draft);
        return registrations.register(actor, draft);
    }

    @Override
    public Outcome<RegisteredCharger> register(UserId actor, TeamId team, ChargerDraft draft) {
        given(actor, team, draft);
        return registrations.register(actor, team, draft);
    }

    @Override
    public Outcome<RegisteredCharger> register(UserId actor, SiteId site, ChargerDraft draft) {
        given(actor, site, draft);
        return registrations.register(actor, site, draft);
    }

    @Override
    public Outcome<ReachableCharger> get(UserId actor, ChargerId charger) {
        given(actor, charger);
        return engine.reads()
                .charger(charger, actor)
                .map(facts -> Outcome.accepted(ChargerRules.seen(facts, engine.policy(), engine.now())))
                .orElseGet(() -> Outcome.refused(Refusals.noCharger(charger)));
    }

    @Override
    public Outcome<Pincode> pincode(UserId actor, ChargerId charger) {
        given(actor, charger);
        Optional<PincodeFacts> facts = engine.reads().pincode(charger, actor);
        if (facts.isEmpty()) {
            return Outcome.refused(Refusals.noCharger(charger));
        }
        return ChargerRules.seesPincode(facts.get(), engine.now())
                ? Outcome.accepted(facts.get().pincode())
                : Outcome.refused(new Refusal.NotPermitted(Permission.SEE_PINCODE, "charger", charger.toString()));
    }

    @Override
    public Outcome<ReachableCharger> changeReference(UserId actor, ChargerId charger, @Nullable String reference) {
        given(actor, charger);
        Outcome<Optional<String>> checked =
                reference == null ? Outcome.accepted(Optional.empty()) : ChargerRules.reference(reference);
        if (checked instanceof Outcome.Refused<Optional<String>> refused) {
            return Outcome.refused(refused.refusal());
        }
        ChargerRules.ChangeReference command = new ChargerRules.ChangeReference(charger, checked.orThrow());
        return engine.perform(actor, unit -> Standings.locks(unit, actor, charger), (unit, held, now) -> {
            Optional<ChargerStanding> standing = Standings.held(unit, held, actor, charger);
            return ChargerRules.changeReference(
                    command,
                    standing,
                    standing.map(seen -> unit.licenses(charger)).orElse(List.of()),
                    engine.policy(),
                    now);
        });
    }

    @Override
    public Outcome<Connector> setConnector(UserId actor, ChargerId charger, int connector, ConnectorSettings settings) {
        given(actor, charger, settings);
        Optional<Refusal> invalid = ChargerRules.problem(connector, settings);
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        ChargerRules.SetConnector command = new ChargerRules.SetConnector(charger, connector, settings);
        return engine.perform(
                actor,
                unit -> Standings.locks(unit, actor, charger),
                (unit, held, now) -> ChargerRules.setConnector(
                        command, Standings.held(unit, held, actor, charger), engine.policy(), now));
    }

    @Override
    public Outcome<ReachableCharger> attach(UserId actor, SiteId site, ChargerIdentity identity, Pincode pincode) {
        given(actor, site, identity, pincode);
        return attachments.attach(actor, site, identity, pincode);
    }

    @Override
    public Outcome<Charger> detach(UserId actor, ChargerId charger) {
        given(actor, charger);
        return attachments.detach(actor, charger);
    }

    @Override
    public Outcome<ReachableCharger> move(UserId actor, ChargerId charger, SiteId target) {
        given(actor, charger, target);
        return attachments.move(actor, charger, target);
    }

    @Override
    public Outcome<ChargerId> delete(UserId actor, ChargerId charger) {
        return delete(actor, charger, false);
    }

    @Override
    public Outcome<ChargerId> deleteAndRevoke(UserId actor, ChargerId charger) {
        return delete(actor, charger, true);
    }

    private Outcome<ChargerId> delete(UserId actor, ChargerId charger, boolean revoking) {
        given(actor, charger);
        ChargerRules.Delete command = new ChargerRules.Delete(charger, revoking);
        return engine.perform(actor, unit -> Standings.locks(unit, actor, charger), (unit, held, now) -> {
            Optional<ChargerStanding> standing = Standings.held(unit, held, actor, charger);
            return ChargerRules.delete(
                    command,
                    standing,
                    standing.map(seen -> unit.licenses(charger)).orElse(List.of()),
                    standing.map(seen -> unit.pendingPurchases(charger)).orElse(List.of()),
                    engine.policy(),
                    now);
        });
    }

    @Override
    public Outcome<Page<ReachableCharger>> list(UserId actor, ChargerQuery query, PageRequest page) {
        given(actor, query, page);
        return lists.of(actor, query, page);
    }

    @Override
    public Outcome<Page<ReachableCharger>> ofTeam(UserId actor, TeamId team, ChargerQuery query, PageRequest page) {
        given(actor, team, query, page);
        return lists.ofTeam(actor, team, query, page);
    }

    @Override
    public Outcome<Page<ReachableCharger>> onSite(UserId actor, SiteId site, ChargerQuery query, PageRequest page) {
        given(actor, site, query, page);
        return lists.onSite(actor, site, query, page);
    }
}
