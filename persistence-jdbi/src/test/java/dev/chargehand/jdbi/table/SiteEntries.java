package dev.chargehand.jdbi.table;

import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteDraft;
import java.util.List;
import java.util.UUID;

/** The calls on a site, on the teams and the assets there, and on requests for its data. */
final class SiteEntries {
    private static final PageRequest PAGE = PageRequest.first(50);

    private SiteEntries() {}

    static List<Entry> commands() {
        return List.of(
                Entry.onSites(
                        "update site",
                        "sites().update",
                        at -> caller -> at.chargehand.sites().update(caller, at.site, SiteDraft.named("Pier"))),
                Entry.onSites("delete site", "sites().delete", at -> {
                    at.chargehand
                            .assets()
                            .remove(at.ownersAdmin, at.site, at.asset)
                            .orThrow();
                    return caller -> at.chargehand.sites().delete(caller, at.site);
                }),
                Entry.onSites(
                        "grant data",
                        "siteTeams().grantData",
                        at -> caller -> at.chargehand.siteTeams().grantData(caller, at.site, at.guest, Expiry.never())),
                Entry.onSites("revoke data", "siteTeams().revokeData", at -> revokingData(at.withData())),
                Entry.onSites(
                        "limit to assets",
                        "siteTeams().setScope",
                        at -> caller -> at.chargehand
                                .siteTeams()
                                .setScope(caller, at.site, at.guest, AssetScope.limited(at.asset))),
                Entry.onSites(
                        "transfer ownership",
                        "siteTeams().transferOwnership",
                        at -> caller -> at.chargehand.siteTeams().transferOwnership(caller, at.site, at.guest)),
                Entry.onSites(
                        "remove team from site",
                        "siteTeams().remove",
                        at -> caller -> at.chargehand.siteTeams().remove(caller, at.site, at.guest)),
                Entry.onSites(
                        "add asset",
                        "assets().add",
                        at -> caller -> at.chargehand.assets().add(caller, at.site, AssetId.meter(UUID.randomUUID()))),
                Entry.onSites(
                        "remove asset",
                        "assets().remove",
                        at -> caller -> at.chargehand.assets().remove(caller, at.site, at.asset)),
                Entry.onSites(
                        "request data",
                        "requests().request",
                        at -> caller -> at.chargehand
                                .requests()
                                .request(caller, at.site, at.guest, "to read the meter", Expiry.never())),
                Entry.onSites("approve request", "requests().approve", at -> {
                    DataRequestId request = at.request();
                    return caller -> at.chargehand.requests().approve(caller, request);
                }),
                Entry.onSites("deny request", "requests().deny", at -> {
                    DataRequestId request = at.request();
                    return caller -> at.chargehand.requests().deny(caller, request);
                }),
                Entry.onSites("withdraw request", "requests().withdraw", at -> {
                    DataRequestId request = at.request();
                    return caller -> at.chargehand.requests().withdraw(caller, request);
                }),
                Entry.onTeams("delete team and its access", "teams().delete, where that drops access", at -> {
                    var dropping = at.with(Policy.DEFAULT.withDeletingATeamDropsAccess());
                    return caller -> dropping.teams().delete(caller, at.guest);
                }));
    }

    static List<Entry> questions() {
        return List.of(
                Entry.onSites(
                        "site",
                        "sites().get",
                        at -> caller -> at.chargehand.sites().get(caller, at.site)),
                Entry.onSites(
                        "overview",
                        "sites().overview",
                        at -> caller -> at.chargehand.sites().overview(caller, at.site)),
                Entry.onSites(
                        "teams on site",
                        "siteTeams().list",
                        at -> caller -> at.chargehand.siteTeams().list(caller, at.site, PAGE)),
                Entry.onSites(
                        "team on site",
                        "siteTeams().get",
                        at -> caller -> at.chargehand.siteTeams().get(caller, at.site, at.guest)),
                Entry.onSites(
                        "assets on site",
                        "assets().list",
                        at -> caller -> at.chargehand.assets().list(caller, at.site, PAGE)),
                Entry.onSites("data request", "requests().get", at -> {
                    DataRequestId request = at.request();
                    return caller -> at.chargehand.requests().get(caller, request);
                }),
                Entry.onSites(
                        "pending requests",
                        "requests().pending",
                        at -> caller -> at.chargehand.requests().pending(caller, at.site, PAGE)),
                Entry.onSites(
                        "pending invitations",
                        "invitations().pending",
                        at -> caller -> at.chargehand.invitations().pending(caller, at.site, PAGE)));
    }

    private static Entry.Call revokingData(Scene at) {
        return caller -> at.chargehand.siteTeams().revokeData(caller, at.site, at.guest);
    }
}
