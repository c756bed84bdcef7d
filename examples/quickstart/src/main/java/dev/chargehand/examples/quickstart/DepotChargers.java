package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The chargers of the site that is handed over: the installer brings them, and the owner leaves the installer one of them. */
final class DepotChargers {
    static final List<String> IDENTITIES = List.of("DEPOT-1", "DEPOT-2");

    private final Chargehand chargehand;
    private final UserId installer;
    private final UserId owner;

    DepotChargers(Chargehand chargehand, UserId installer, UserId owner) {
        this.chargehand = chargehand;
        this.installer = installer;
        this.owner = owner;
    }

    /** The company holds its chargers until they are put on a site, by proof of possession. */
    void attach(TeamId company, SiteId site) {
        for (String identity : IDENTITIES) {
            Charger charger = held(company, identity).orElseGet(() -> registered(company, identity));
            if (charger.place().site().isEmpty()) {
                Pincode onTheHardware =
                        chargehand.chargers().pincode(installer, charger.id()).orThrow();
                chargehand
                        .chargers()
                        .attach(installer, site, charger.identity(), onTheHardware)
                        .orThrow();
            }
        }
    }

    /** The chargers on the site, the first of which the installer still reaches; the others are not there for the installer. */
    List<Charger> limitInstaller(TeamId company, SiteId site) {
        ChargerQuery all = TeamChargers.BY_IDENTITY;
        Outcome<Page<ReachableCharger>> page =
                chargehand.chargers().onSite(owner, site, all, PageRequest.first(IDENTITIES.size()));
        List<Charger> chargers = chargers(page);
        if (!chargers.isEmpty()) {
            AssetScope first = AssetScope.limited(chargers.get(0).id().asset());
            chargehand.siteTeams().setScope(owner, site, company, first).orThrow();
        }
        return chargers;
    }

    private Optional<Charger> held(TeamId company, String identity) {
        ChargerQuery query = ChargerQuery.ALL.search(identity);
        return chargers(chargehand.chargers().ofTeam(installer, company, query, PageRequest.first(1))).stream()
                .findFirst();
    }

    private Charger registered(TeamId company, String identity) {
        ChargerDraft draft =
                ChargerDraft.identity(identity).vendor("Bright Spark").model("Depot 22");
        return chargehand
                .chargers()
                .register(installer, company, draft)
                .orThrow()
                .charger()
                .charger();
    }

    private static List<Charger> chargers(Outcome<Page<ReachableCharger>> page) {
        return page.orThrow().items().stream().map(ReachableCharger::charger).toList();
    }
}
