package dev.chargehand.rules;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** Every command on a charger, decided on the facts of a small world; nothing is applied here. */
record SmallChargerCalls(SmallWorld world) {
    Decision<RegisteredCharger> register(UserId actor, TeamId team, ChargerId id) {
        return RegistrationRules.inTeam(
                new RegistrationRules.InTeam(team, fresh(id)),
                new TeamFacts(
                        Optional.of(team).filter(world.members::containsKey).map(Samples::team),
                        world.member(team, actor),
                        world.places.values().stream().anyMatch(teams -> teams.containsKey(team)),
                        world.chargers.holds(team)),
                world.chargers.found(ChargerSamples.identity(id)),
                world.now);
    }

    Decision<RegisteredCharger> registerWithPersonalTeam(UserId actor, ChargerId id) {
        int number = 100 + world.members.size();
        return RegistrationRules.withPersonalTeam(
                new RegistrationRules.WithPersonalTeam(
                        actor, fresh(id), Samples.teamId(number), Samples.memberId(number)),
                world.chargers.found(ChargerSamples.identity(id)),
                world.now);
    }

    Decision<RegisteredCharger> registerOn(UserId actor, SiteId site, ChargerId id) {
        return RegistrationRules.onSite(
                new RegistrationRules.OnSite(site, fresh(id)),
                world.caller(actor, site),
                world.chargers.found(ChargerSamples.identity(id)),
                world.policy,
                world.now);
    }

    Decision<ReachableCharger> attach(UserId actor, SiteId site, ChargerIdentity identity, Pincode pincode) {
        return AttachmentRules.attach(
                new AttachmentRules.Attach(site, identity),
                world.caller(actor, site),
                AttachmentRules.possessed(world.chargers.found(identity), pincode)
                        .map(FoundCharger::id)
                        .flatMap(world.chargers::get),
                List.of(),
                world.policy,
                world.now);
    }

    Decision<Charger> detach(UserId actor, ChargerId id) {
        return AttachmentRules.detach(
                new AttachmentRules.Detach(id),
                world.chargers.standing(actor, id),
                world.chargers
                        .get(id)
                        .flatMap(charger -> charger.place().site())
                        .map(world::owner),
                world.policy,
                world.now);
    }

    Decision<ReachableCharger> move(UserId actor, ChargerId id, SiteId target) {
        return AttachmentRules.move(
                new AttachmentRules.Move(id, target),
                world.chargers.standing(actor, id),
                world.caller(actor, target),
                List.of(),
                world.policy,
                world.now);
    }

    Decision<ChargerId> delete(UserId actor, ChargerId id) {
        return ChargerRules.delete(
                new ChargerRules.Delete(id, false),
                world.chargers.standing(actor, id),
                List.of(),
                List.of(),
                world.policy,
                world.now);
    }

    Decision<ReachableCharger> changeReference(UserId actor, ChargerId id, Optional<String> reference) {
        return ChargerRules.changeReference(
                new ChargerRules.ChangeReference(id, reference),
                world.chargers.standing(actor, id),
                List.of(),
                world.policy,
                world.now);
    }

    Decision<Connector> setConnector(UserId actor, ChargerId id, int number, ConnectorSettings settings) {
        return ChargerRules.setConnector(
                new ChargerRules.SetConnector(id, number, settings),
                world.chargers.standing(actor, id),
                world.policy,
                world.now);
    }

    Decision<Charger> report(ChargerId id, ChargerReport report) {
        return ReportRules.report(new ReportRules.Report(id, report), world.chargers.get(id), world.now);
    }

    private static RegistrationRules.New fresh(ChargerId id) {
        return new RegistrationRules.New(id, ChargerSamples.terms(id), ChargerSamples.pincode(id));
    }
}
