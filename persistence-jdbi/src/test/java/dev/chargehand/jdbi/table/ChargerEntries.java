package dev.chargehand.jdbi.table;

import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.site.SiteId;
import java.util.List;

/** The calls on chargers. */
final class ChargerEntries {
    private static final PageRequest PAGE = PageRequest.first(50);

    private ChargerEntries() {}

    static List<Entry> commands() {
        return List.of(
                Entry.onTeams(
                        "register charger",
                        "chargers().register, with a team",
                        at -> caller -> at.chargehand.chargers().register(caller, at.guest, draft())),
                Entry.forAnyone(
                        "register charger in first team",
                        "chargers().register",
                        at -> caller -> at.chargehand.chargers().register(caller, draft())),
                Entry.onSites(
                        "register charger on site",
                        "chargers().register, on a site",
                        at -> caller -> at.chargehand.chargers().register(caller, at.site, draft())),
                Entry.onSites("attach charger", "chargers().attach", at -> {
                    RegisteredCharger held = at.chargehand
                            .chargers()
                            .register(Scene.user("holder"), draft())
                            .orThrow();
                    return caller -> at.chargehand
                            .chargers()
                            .attach(caller, at.site, held.charger().charger().identity(), held.pincode());
                }),
                Entry.onSites("detach charger", "chargers().detach", at -> {
                    ChargerId charger = at.charger();
                    return caller -> at.chargehand.chargers().detach(caller, charger);
                }),
                Entry.onSites("move charger", "chargers().move", at -> {
                    ChargerId charger = at.charger();
                    SiteId other = at.otherSite();
                    return caller -> at.chargehand.chargers().move(caller, charger, other);
                }),
                Entry.onSites("change reference", "chargers().changeReference", at -> {
                    ChargerId charger = at.charger();
                    return caller -> at.chargehand.chargers().changeReference(caller, charger, "by the gate");
                }),
                Entry.onSites("set connector", "chargers().setConnector", at -> {
                    ChargerId charger = at.charger();
                    ConnectorSettings settings = ConnectorSettings.changes().maxAmperage(16);
                    return caller -> at.chargehand.chargers().setConnector(caller, charger, 1, settings);
                }),
                Entry.onSites("delete charger", "chargers().delete", at -> {
                    ChargerId charger = at.charger();
                    return caller -> at.chargehand.chargers().delete(caller, charger);
                }),
                Entry.onSites("delete charger and revoke", "chargers().deleteAndRevoke", at -> {
                    ChargerId charger = at.licensed();
                    return caller -> at.chargehand.chargers().deleteAndRevoke(caller, charger);
                }),
                Entry.byHost("report charger", "backOffice().report", at -> {
                    ChargerId charger = at.charger();
                    return host -> at.chargehand.backOffice().report(host, charger, ChargerReport.online());
                }));
    }

    static List<Entry> questions() {
        return List.of(
                Entry.onSites("charger", "chargers().get", at -> {
                    ChargerId charger = at.charger();
                    return caller -> at.chargehand.chargers().get(caller, charger);
                }),
                Entry.onSites("pincode", "chargers().pincode", at -> {
                    ChargerId charger = at.charger();
                    return caller -> at.chargehand.chargers().pincode(caller, charger);
                }),
                Entry.forAnyone(
                        "chargers",
                        "chargers().list",
                        at -> caller -> at.chargehand.chargers().list(caller, ChargerQuery.ALL, PAGE)),
                Entry.onTeams(
                        "chargers of team",
                        "chargers().ofTeam",
                        at -> caller -> at.chargehand.chargers().ofTeam(caller, at.guest, ChargerQuery.ALL, PAGE)),
                Entry.onSites(
                        "chargers on site",
                        "chargers().onSite",
                        at -> caller -> at.chargehand.chargers().onSite(caller, at.site, ChargerQuery.ALL, PAGE)));
    }

    private static ChargerDraft draft() {
        return Scene.draft();
    }
}
