package dev.chargehand.examples.rest.load;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Store;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import java.util.List;
import java.util.UUID;

/** What the service does for the calls that are measured, without HTTP and JSON. */
final class LibraryCalls {
    private static final PageRequest FIRST_PAGE = PageRequest.first(25);

    private final Chargehand chargehand;
    private final Store store;
    private final Fleet fleet;
    private final List<UUID> shown;

    LibraryCalls(Store store, Fleet fleet) {
        this.chargehand = Chargehand.on(store.storage());
        this.store = store;
        this.fleet = fleet;
        this.shown = firstPage();
    }

    List<UUID> firstPage() {
        return chargehand
                .chargers()
                .ofTeam(Fleet.ADMIN, fleet.team(), ChargerQuery.ALL, FIRST_PAGE)
                .orThrow()
                .items()
                .stream()
                .map(charger -> charger.charger().id().value())
                .toList();
    }

    /** The integer ids of the chargers on the first page. */
    void integers() {
        store.numbers().of(Kind.CHARGER, shown);
    }

    void grantAndRevoke(SiteId site) {
        chargehand
                .siteTeams()
                .grantData(Fleet.ADMIN, site, fleet.partner(), Expiry.never())
                .orThrow();
        chargehand.siteTeams().revokeData(Fleet.ADMIN, site, fleet.partner()).orThrow();
    }
}
