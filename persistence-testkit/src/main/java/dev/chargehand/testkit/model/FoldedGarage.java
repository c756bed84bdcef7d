package dev.chargehand.testkit.model;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.license.License;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What there is by the log of chargers and what was bought for them, found by where it is and who pays. */
final class FoldedGarage {
    private final State state;
    private final String pincode;
    private final Map<Whereabouts, List<Charger>> chargers = new HashMap<>();
    private final Map<ChargerId, List<License>> licenses = new HashMap<>();
    private final Map<TeamId, List<Purchase>> purchases = new HashMap<>();

    /** The pincode is that of all chargers: the log has none. */
    FoldedGarage(State state, String pincode) {
        this.state = state;
        this.pincode = pincode;
        state.chargers().values().forEach(one -> add(chargers, one.place(), one));
        state.licenses().values().forEach(one -> add(licenses, one.charger(), one));
        state.purchases().values().forEach(one -> add(purchases, one.payer(), one));
    }

    Map<ChargerId, PlainChargerView> chargers(Set<TeamId> teams, Set<SiteId> sites) {
        Map<ChargerId, PlainChargerView> views = new TreeMap<>();
        Stream.concat(
                        teams.stream().<Whereabouts>map(Whereabouts.HeldBy::new),
                        sites.stream().<Whereabouts>map(Whereabouts.OnSite::new))
                .flatMap(place -> chargers.getOrDefault(place, List.of()).stream())
                .forEach(charger -> views.put(charger.id(), view(charger)));
        return views;
    }

    private PlainChargerView view(Charger charger) {
        PlainChargerView view = new PlainChargerView(
                new PlainCharger(
                        charger.identity().text(),
                        pincode,
                        charger.place(),
                        charger.reference(),
                        charger.connectors().stream().findFirst().flatMap(Connector::maxAmperage),
                        charger.condition().connection()),
                new TreeMap<>());
        licenses.getOrDefault(charger.id(), List.of())
                .forEach(one -> view.licenses()
                        .put(
                                one.id(),
                                new PlainLicense(one.charger(), one.tier(), one.starts(), one.ends(), one.status())));
        return view;
    }

    /** What these teams pay for, and these products. */
    SalesView sales(Set<TeamId> teams, Set<Sku> skus) {
        Map<PaymentId, PlainPurchase> bought = new HashMap<>();
        teams.stream()
                .flatMap(team -> purchases.getOrDefault(team, List.of()).stream())
                .forEach(one -> bought.put(
                        one.payment(),
                        new PlainPurchase(
                                one.charger(),
                                one.sku(),
                                one.tier(),
                                one.term(),
                                one.payer(),
                                one.billing(),
                                one.status(),
                                one.license())));
        Map<Sku, PlainProduct> sold = new HashMap<>();
        for (Sku sku : skus) {
            Product product = state.products().get(sku);
            if (product != null) {
                sold.put(sku, new PlainProduct(product.tier(), product.term(), product.active()));
            }
        }
        return new SalesView(bought, sold);
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
