package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.license.License;
import dev.chargehand.license.Purchase;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chargers, licenses, purchases and products as a unit of work that changes nothing finds them, row by row. Of a pincode, which
 * no log tells, only that there is one.
 */
final class ChargerRows {
    private final String storage;
    private final UnitOfWork unit;
    private final KnownChargers known;
    private final State fold;

    private ChargerRows(String storage, UnitOfWork unit, KnownChargers known, State fold) {
        this.storage = storage;
        this.unit = unit;
        this.known = known;
        this.fold = fold;
    }

    static void assertAreFold(String name, Storage storage, KnownChargers known, State fold) {
        int compared = storage.write(unit -> {
            ChargerRows rows = new ChargerRows(name, unit, known, fold);
            known.chargers().forEach(rows::assertCharger);
            rows.assertLicenses();
            rows.assertPurchases();
            return known.chargers().size();
        });
        assertThat(compared)
                .as("%s: what a unit of work returned", name)
                .isEqualTo(known.chargers().size());
    }

    private void assertCharger(ChargerId id, ChargerIdentity identity) {
        Optional<Charger> expected = Optional.ofNullable(fold.chargers().get(id));
        assertThat(unit.charger(id)).as("%s: charger %s", storage, id).isEqualTo(expected);
        Optional<Charger> named = fold.chargers().values().stream()
                .filter(charger -> charger.identity().equals(identity))
                .findFirst();
        Optional<FoundCharger> found = unit.charger(identity);
        assertThat(found.map(FoundCharger::id))
                .as("%s: the charger of identity %s", storage, identity)
                .isEqualTo(named.map(Charger::id));
        assertThat(found.map(FoundCharger::place))
                .as("%s: where the charger of identity %s is", storage, identity)
                .isEqualTo(named.map(Charger::place));
        assertThat(unit.siteOf(id.asset()))
                .as("%s: where charger %s is as an asset", storage, id)
                .isEqualTo(expected.flatMap(charger -> charger.place().site()));
        assertThat(unit.licenses(id))
                .as("%s: the current licenses of charger %s", storage, id)
                .isEqualTo(current(fold, id));
        List<Purchase> pending = fold.purchases().values().stream()
                .filter(one -> one.isPending() && one.charger().equals(id))
                .sorted(Comparator.comparing(Purchase::payment))
                .toList();
        assertThat(unit.pendingPurchases(id))
                .as("%s: the pending purchases for charger %s", storage, id)
                .isEqualTo(pending);
    }

    private void assertLicenses() {
        known.licenses()
                .forEach(id -> assertThat(unit.license(id))
                        .as("%s: license %s", storage, id)
                        .isEqualTo(Optional.ofNullable(fold.licenses().get(id))));
    }

    private void assertPurchases() {
        known.payments()
                .forEach(payment -> assertThat(unit.purchase(payment))
                        .as("%s: purchase %s", storage, payment)
                        .isEqualTo(Optional.ofNullable(fold.purchases().get(payment))));
        known.skus()
                .forEach(sku -> assertThat(unit.product(sku))
                        .as("%s: product %s", storage, sku)
                        .isEqualTo(Optional.ofNullable(fold.products().get(sku))));
    }

    static List<License> current(State fold, ChargerId charger) {
        return fold.licenses().values().stream()
                .filter(license -> license.isCurrent() && license.charger().equals(charger))
                .sorted(Comparator.comparing(License::tier))
                .toList();
    }
}
