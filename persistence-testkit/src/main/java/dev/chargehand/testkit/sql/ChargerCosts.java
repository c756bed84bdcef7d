package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import dev.chargehand.testkit.Yard;
import java.util.List;

/** Every command and every question about chargers, on a site and in a team of ada's. */
final class ChargerCosts {
    private static final Pincode RIGHT = new Pincode(Yard.PINCODE);

    private final World world;
    private final Chargehand library;
    private final CostNotes notes;
    private final Yard yard;
    private final UserId ada;
    private final TeamId team;
    private final SiteId site;

    ChargerCosts(World world, CostNotes notes, UserId ada, TeamId team, SiteId site) {
        this.world = world;
        this.library = world.chargehand();
        this.notes = notes;
        this.yard = new Yard(world);
        this.ada = ada;
        this.team = team;
        this.site = site;
    }

    void note() {
        UserId gus = world.mail("gus");
        world.give(site, world.team(gus), DataAccess.none());
        UserId loner = world.mail("loner");
        ChargerId charger = yard.on(site, ada, yard.draft().connectors(2));
        registrations(loner);
        attachments();
        settings(charger);
        new LicenseCosts(world, notes, ada, team, site).note();
        for (UserId asker : List.of(ada, gus, loner)) {
            String who = asker.equals(ada) ? "" : asker.equals(gus) ? ", to a guest" : ", to a stranger";
            new ChargerQuestionCosts(world, notes, asker, who).note(charger, team, site);
        }
        endings(charger);
    }

    private void registrations(UserId loner) {
        notes.command("register charger", () -> library.chargers().register(ada, team, yard.draft()));
        notes.command("register charger on site", () -> library.chargers().register(ada, site, yard.draft()));
        notes.command("register charger in first team", () -> library.chargers().register(ada, yard.draft()));
        notes.command(
                "register charger in new personal team",
                () -> library.chargers().register(loner, yard.draft()));
    }

    private void attachments() {
        ChargerIdentity identity = identity(yard.heldBy(team, ada));
        notes.refusal("attach, wrong identity", () -> attach(new ChargerIdentity("nobody's"), RIGHT));
        notes.refusal("attach, wrong pincode", () -> attach(identity, new Pincode("9999")));
        notes.command("attach charger", () -> attach(identity, RIGHT));
        notes.refusal("attach, wrong pincode of an attached one", () -> attach(identity, new Pincode("9999")));
        ChargerId attached = library.backOffice().charger(identity).orThrow().id();
        SiteId other = world.site(ada, world.team(ada));
        notes.command("move charger", () -> library.chargers().move(ada, attached, other));
        notes.command("detach charger", () -> library.chargers().detach(ada, attached));
    }

    private Outcome<ReachableCharger> attach(ChargerIdentity identity, Pincode pincode) {
        return library.chargers().attach(ada, site, identity, pincode);
    }

    private ChargerIdentity identity(ChargerId charger) {
        return library.chargers().get(ada, charger).orThrow().charger().identity();
    }

    private void settings(ChargerId charger) {
        notes.command("change reference", () -> library.chargers().changeReference(ada, charger, "Gate"));
        notes.command(
                "set connector",
                () -> library.chargers()
                        .setConnector(
                                ada, charger, 2, ConnectorSettings.changes().maxAmperage(16)));
        notes.command("report charger", () -> library.backOffice().report(Yard.HOST, charger, ChargerReport.online()));
        notes.command(
                "report nothing new", () -> library.backOffice().report(Yard.HOST, charger, ChargerReport.online()));
    }

    private void endings(ChargerId charger) {
        ChargerId held = yard.heldBy(team, ada);
        notes.command(
                "delete charger that a team holds", () -> library.chargers().delete(ada, held));
        notes.command("delete charger", () -> library.chargers().delete(ada, charger));
    }
}
