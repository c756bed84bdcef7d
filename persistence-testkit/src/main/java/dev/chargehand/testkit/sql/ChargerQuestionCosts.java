package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Capability;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every question about chargers, licenses and products, asked by one user, whatever the answer is. */
final class ChargerQuestionCosts {
    private static final PageRequest PAGE = PageRequest.first(50);

    private final Chargehand library;
    private final CostNotes notes;
    private final UserId asker;
    private final String who;

    ChargerQuestionCosts(World world, CostNotes notes, UserId asker, String who) {
        this.library = world.chargehand();
        this.notes = notes;
        this.asker = asker;
        this.who = who;
    }

    private interface Question {
        Object answer();
    }

    private void ask(String name, Question question) {
        notes.question(name + who, () -> question.answer() != null);
    }

    void note(ChargerId charger, TeamId team, SiteId site) {
        ask("charger", () -> library.chargers().get(asker, charger));
        ask("pincode", () -> library.chargers().pincode(asker, charger));
        ask("can, on a charger", () -> library.access().can(asker, AccessLevel.SENSITIVE, charger));
        ask("explain, on a charger", () -> library.access().explain(asker, AccessLevel.OWNER, charger));
        ask("who reaches a charger", () -> library.access().whoReaches(charger.asset(), PAGE));
        ask("can, a capability of a charger", () -> library.access().can(asker, Capability.SOLAR, charger));
        ask("explain, a capability of a site", () -> library.access().explain(asker, Capability.SOLAR, site));
        ask("capabilities", () -> library.licenses().capabilities(asker, site));
        ask("licenses of a charger", () -> library.licenses().ofCharger(asker, charger, PAGE));
        ask("purchase", () -> library.licenses().purchase(asker, new PaymentId("none")));
        ask("purchase, to the host", () -> library.backOffice().purchase(new PaymentId("none")));
        ask("charger, to the host", () -> library.backOffice().charger(new ChargerIdentity("none")));
        ask("products", () -> library.licenses().products(PAGE));
        ask("product", () -> library.licenses().product(new Sku("none")));
        queries(site).forEach((name, query) -> {
            ask("chargers, " + name, () -> library.chargers().list(asker, query, PAGE));
            ask("chargers of a team, " + name, () -> library.chargers().ofTeam(asker, team, query, PAGE));
            ask("chargers on a site, " + name, () -> library.chargers().onSite(asker, site, query, PAGE));
        });
    }

    /** Each sort both ways, each filter, and all filters together. */
    private Map<String, ChargerQuery> queries(SiteId site) {
        Map<String, ChargerQuery> queries = new LinkedHashMap<>();
        ChargerQuery all = ChargerQuery.ALL;
        for (ChargerSort sort : ChargerSort.values()) {
            queries.put("by " + sort, all.ascending(sort));
            queries.put("by " + sort + " descending", all.descending(sort));
        }
        for (LicenseFilter license : LicenseFilter.values()) {
            queries.put(license + " only", all.license(license));
        }
        queries.put("searched", all.search("cp-"));
        queries.put("online", all.connection(ConnectionStatus.ONLINE));
        queries.put("available", all.status(ChargerStatus.AVAILABLE));
        queries.put("charging", all.connector(ConnectorStatus.CHARGING));
        queries.put("of a vendor", all.vendor("Alfen"));
        queries.put("on one site", all.site(site));
        queries.put(
                "by every filter",
                all.search("cp-")
                        .connection(ConnectionStatus.ONLINE)
                        .status(ChargerStatus.AVAILABLE)
                        .connector(ConnectorStatus.CHARGING)
                        .vendor("Alfen")
                        .license(LicenseFilter.SMART)
                        .site(site)
                        .ascending(ChargerSort.STATUS));
        return queries;
    }
}
