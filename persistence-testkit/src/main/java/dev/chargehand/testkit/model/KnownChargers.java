package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.PurchaseBegun;
import dev.chargehand.event.ProductEvent.ProductAdded;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All chargers, licenses, payments and products that a log ever named, whether they still exist or not. */
record KnownChargers(
        Map<ChargerId, ChargerIdentity> chargers, Set<LicenseId> licenses, Set<PaymentId> payments, Set<Sku> skus) {

    static KnownChargers in(List<RecordedEvent> log) {
        KnownChargers known =
                new KnownChargers(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new TreeSet<>());
        for (RecordedEvent recorded : log) {
            if (recorded.event() instanceof ChargerRegistered registered) {
                known.chargers.put(
                        registered.charger().id(), registered.charger().identity());
            }
            if (recorded.event() instanceof LicenseIssued issued) {
                known.licenses.add(issued.license().id());
            }
            if (recorded.event() instanceof PurchaseBegun begun) {
                known.payments.add(begun.purchase().payment());
            }
            if (recorded.event() instanceof ProductAdded added) {
                known.skus.add(added.product().sku());
            }
        }
        return known;
    }
}
