package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The chargers of the reference model, what was bought for them, and what can be. */
public final class PlainGarage {
    private final Map<ChargerId, PlainCharger> chargers = new TreeMap<>();
    private final Map<LicenseId, PlainLicense> licenses = new TreeMap<>();
    private final Map<PaymentId, PlainPurchase> purchases = new TreeMap<>();
    private final Map<Sku, PlainProduct> products = new TreeMap<>();

    PlainGarage() {}

    PlainGarage copy() {
        PlainGarage copy = new PlainGarage();
        copy.chargers.putAll(chargers);
        copy.licenses.putAll(licenses);
        copy.purchases.putAll(purchases);
        copy.products.putAll(products);
        return copy;
    }

    public Map<ChargerId, PlainCharger> chargers() {
        return chargers;
    }

    public Map<LicenseId, PlainLicense> licenses() {
        return licenses;
    }

    public Map<PaymentId, PlainPurchase> purchases() {
        return purchases;
    }

    public Map<Sku, PlainProduct> products() {
        return products;
    }

    Optional<ChargerId> named(String identity) {
        return chargers.entrySet().stream()
                .filter(one -> one.getValue().identity().equals(identity))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<SiteId> siteOf(ChargerId charger) {
        return Optional.ofNullable(chargers.get(charger)).flatMap(PlainCharger::site);
    }

    Optional<TeamId> holderOf(ChargerId charger) {
        return Optional.ofNullable(chargers.get(charger)).flatMap(PlainCharger::holder);
    }

    boolean isHolding(TeamId team) {
        return chargers.values().stream().anyMatch(one -> one.holder().equals(Optional.of(team)));
    }

    Optional<LicenseId> current(ChargerId charger, Tier tier) {
        return licenses.entrySet().stream()
                .filter(one -> one.getValue().isCurrent()
                        && one.getValue().charger().equals(charger)
                        && one.getValue().tier() == tier)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    LicenseFlags flags(ChargerId charger, Instant now, Duration grace) {
        return new LicenseFlags(holds(charger, Tier.SMART, now, grace), holds(charger, Tier.PRO, now, grace));
    }

    private boolean holds(ChargerId charger, Tier tier, Instant now, Duration grace) {
        return licenses.values().stream()
                .anyMatch(one -> one.charger().equals(charger) && one.tier() == tier && one.holds(now, grace));
    }
}
