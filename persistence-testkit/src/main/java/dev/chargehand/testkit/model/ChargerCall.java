package dev.chargehand.testkit.model;

import dev.chargehand.Outcome;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.Yard;
import dev.chargehand.testkit.model.Call.Done;
import java.util.Optional;

/** Commands on chargers. */
public final class ChargerCall {
    private ChargerCall() {}

    public static Call register(UserId actor, String identity, String pincode) {
        return new Call(
                actor,
                actor + " registers " + identity,
                library -> made(library.chargers().register(actor, draft(identity, pincode))),
                (model, done, now) ->
                        model.chargers().register(actor, identity, pincode, done.charger(), done.team(), now));
    }

    public static Call register(UserId actor, TeamId team, String identity, String pincode) {
        return new Call(
                actor,
                actor + " registers " + identity + " with team " + team,
                library -> made(library.chargers().register(actor, team, draft(identity, pincode))),
                (model, done, now) -> model.chargers().register(actor, team, identity, pincode, done.charger()));
    }

    public static Call register(UserId actor, SiteId site, String identity, String pincode) {
        return new Call(
                actor,
                actor + " registers " + identity + " on site " + site,
                library -> made(library.chargers().register(actor, site, draft(identity, pincode))),
                (model, done, now) -> model.chargers().register(actor, site, identity, pincode, done.charger(), now));
    }

    public static Call changeReference(UserId actor, ChargerId charger, Optional<String> reference) {
        return new Call(
                actor,
                actor + " calls charger " + charger + " " + reference,
                library -> Done.of(library.chargers().changeReference(actor, charger, reference.orElse(null))),
                (model, done, now) -> model.chargers().changeReference(actor, charger, reference, now));
    }

    public static Call setConnector(UserId actor, ChargerId charger, int number, int amperes) {
        return new Call(
                actor,
                actor + " sets plug " + number + " of charger " + charger + " to " + amperes,
                library -> Done.of(library.chargers()
                        .setConnector(
                                actor,
                                charger,
                                number,
                                ConnectorSettings.changes().maxAmperage(amperes))),
                (model, done, now) -> model.chargers().setConnector(actor, charger, number, amperes, now));
    }

    public static Call report(ChargerId charger, ConnectionStatus connection) {
        return report(Yard.HOST, charger, connection);
    }

    public static Call report(UserId by, ChargerId charger, ConnectionStatus connection) {
        return new Call(
                by,
                by + " tells that charger " + charger + " is " + connection,
                library -> Done.of(library.backOffice()
                        .report(by, charger, ChargerReport.nothing().connection(connection))),
                (model, done, now) -> model.chargers().report(charger, connection));
    }

    public static Call attach(UserId actor, SiteId site, String identity, String pincode) {
        return new Call(
                actor,
                actor + " attaches " + identity + " to site " + site,
                library -> Done.of(
                        library.chargers().attach(actor, site, new ChargerIdentity(identity), new Pincode(pincode))),
                (model, done, now) -> model.chargers().attach(actor, site, identity, pincode, now));
    }

    public static Call detach(UserId actor, ChargerId charger) {
        return new Call(
                actor,
                actor + " detaches charger " + charger,
                library -> Done.of(library.chargers().detach(actor, charger)),
                (model, done, now) -> model.chargers().detach(actor, charger, now));
    }

    public static Call move(UserId actor, ChargerId charger, SiteId target) {
        return new Call(
                actor,
                actor + " moves charger " + charger + " to site " + target,
                library -> Done.of(library.chargers().move(actor, charger, target)),
                (model, done, now) -> model.chargers().move(actor, charger, target, now));
    }

    public static Call delete(UserId actor, ChargerId charger, boolean revoking) {
        return new Call(
                actor,
                actor + " deletes charger " + charger + (revoking ? " and revokes" : ""),
                library -> Done.of(
                        revoking
                                ? library.chargers().deleteAndRevoke(actor, charger)
                                : library.chargers().delete(actor, charger)),
                (model, done, now) -> model.chargers().delete(actor, charger, revoking, now));
    }

    private static ChargerDraft draft(String identity, String pincode) {
        return ChargerDraft.identity(identity).pincode(pincode);
    }

    private static Done made(Outcome<RegisteredCharger> outcome) {
        return outcome.fold(made -> Done.of(outcome).made(made.charger().charger()), no -> Done.of(outcome));
    }
}
