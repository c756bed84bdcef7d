package dev.chargehand.testkit.fault;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.ChargerTeams;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** Passes on what is about chargers and licenses. */
abstract class DelegatingChargerUnit implements UnitOfWork {
    private final UnitOfWork unit;

    DelegatingChargerUnit(UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<TeamId> owner(SiteId site) {
        return unit.owner(site);
    }

    @Override
    public Optional<ChargerTeams> teamsReaching(ChargerId charger, UserId user) {
        return unit.teamsReaching(charger, user);
    }

    @Override
    public Optional<FoundCharger> charger(ChargerIdentity identity) {
        return unit.charger(identity);
    }

    @Override
    public Optional<Charger> charger(ChargerId charger) {
        return unit.charger(charger);
    }

    @Override
    public List<License> licenses(ChargerId charger) {
        return unit.licenses(charger);
    }

    @Override
    public Optional<License> license(LicenseId license) {
        return unit.license(license);
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment) {
        return unit.purchase(payment);
    }

    @Override
    public List<Purchase> pendingPurchases(ChargerId charger) {
        return unit.pendingPurchases(charger);
    }

    @Override
    public Optional<Product> product(Sku sku) {
        return unit.product(sku);
    }
}
