package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.Chargers;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.plugchoice.body.NewCharger;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/** Registers chargers where the body says. */
final class Registrations {
    private final Chargers chargers;

    Registrations(Chargers chargers) {
        this.chargers = chargers;
    }

    ReachableCharger register(UserId caller, NewCharger body) {
        if (body.teamUuid() != null && body.siteUuid() != null) {
            throw Failure.field("team_uuid", "expected none beside site_uuid; on a site the site's owner has it");
        }
        ChargerDraft draft = draft(body);
        if (body.siteUuid() != null) {
            SiteId site = new SiteId(Ids.parse("site_uuid", body.siteUuid()));
            return chargers.register(caller, site, draft).orThrow().charger();
        }
        if (body.teamUuid() != null) {
            TeamId team = new TeamId(Ids.parse("team_uuid", body.teamUuid()));
            return chargers.register(caller, team, draft).orThrow().charger();
        }
        return chargers.register(caller, draft).orThrow().charger();
    }

    private static ChargerDraft draft(NewCharger body) {
        ChargerDraft draft = ChargerDraft.identity(body.identity());
        draft = body.reference() == null ? draft : draft.reference(body.reference());
        return body.pincode() == null ? draft : draft.pincode(Digits.text(body.pincode()));
    }
}
