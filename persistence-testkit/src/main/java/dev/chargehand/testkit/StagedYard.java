package dev.chargehand.testkit;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.LicenseCall;
import dev.chargehand.testkit.model.PlainCharger;
import dev.chargehand.testkit.model.PlainGarage;
import dev.chargehand.testkit.model.PlainLicense;
import dev.chargehand.testkit.model.PlainProduct;
import dev.chargehand.testkit.model.PlainPurchase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chargers on the stage of one round of a race, and what is sold for them: all of one tier. */
final class StagedYard {
    static final Tier TIER = Tier.SMART;

    private final Stage stage;
    private final PlainGarage garage;

    StagedYard(Stage stage) {
        this.stage = stage;
        this.garage = stage.model().world().garage();
    }

    /** What is to be bought. */
    record Wanted(ChargerId charger, Sku sku, TeamId payer, PaymentId payment, Billing billing) {
        Call boughtBy(UserId buyer) {
            return LicenseCall.buy(buyer, charger, sku, payer, payment, billing);
        }
    }

    /** That no charger has. */
    String identity() {
        return stage.fresh("CP");
    }

    String identity(ChargerId charger) {
        return Optional.ofNullable(garage.chargers().get(charger)).orElseThrow().identity();
    }

    ChargerId heldBy(TeamId team) {
        return charger(new Whereabouts.HeldBy(team));
    }

    ChargerId on(SiteId site) {
        ChargerId charger = charger(new Whereabouts.OnSite(site));
        stage.events().add(new AssetEvent.AssetAdded(site, charger.asset()));
        Optional.ofNullable(stage.model().world().sites().get(site))
                .orElseThrow()
                .assets()
                .add(charger.asset());
        return charger;
    }

    private ChargerId charger(Whereabouts place) {
        ChargerId id = new ChargerId(UUID.randomUUID());
        String identity = identity();
        stage.events()
                .add(new ChargerEvent.ChargerRegistered(new Charger(
                        id,
                        new ChargerIdentity(identity),
                        place,
                        Optional.empty(),
                        Hardware.UNKNOWN,
                        Condition.FRESH,
                        List.of(),
                        stage.now(),
                        stage.now())));
        stage.pincodes().put(id, new Pincode(Yard.PINCODE));
        garage.chargers()
                .put(
                        id,
                        new PlainCharger(
                                identity,
                                Yard.PINCODE,
                                place,
                                Optional.empty(),
                                Optional.empty(),
                                ConnectionStatus.NEVER_SEEN));
        return id;
    }

    /** Of no product yet. */
    Sku sku() {
        Sku sku = new Sku(stage.fresh("SKU"));
        stage.products().add(sku);
        return sku;
    }

    Sku product(Term term) {
        return product(term, true);
    }

    Sku product(Term term, boolean active) {
        Product product = new Product(sku(), "Product", TIER, term, active, stage.now(), stage.now());
        stage.events().add(new ProductEvent.ProductAdded(product));
        garage.products().put(product.sku(), new PlainProduct(TIER, term, active));
        return product.sku();
    }

    LicenseId license(ChargerId charger, Instant ends) {
        LicenseId id = new LicenseId(UUID.randomUUID());
        stage.events()
                .add(new LicenseEvent.LicenseIssued(new License(
                        id,
                        charger,
                        TIER,
                        stage.now(),
                        Optional.of(ends),
                        LicenseStatus.VALID,
                        stage.now(),
                        stage.now())));
        garage.licenses().put(id, new PlainLicense(charger, TIER, stage.now(), Optional.of(ends), LicenseStatus.VALID));
        return id;
    }

    PaymentId payment() {
        return new PaymentId(stage.fresh("pi"));
    }

    /** Begins a purchase. */
    PaymentId begun(UserId buyer, Wanted wanted) {
        PlainProduct product =
                Optional.ofNullable(garage.products().get(wanted.sku())).orElseThrow();
        stage.events()
                .add(new LicenseEvent.PurchaseBegun(new Purchase(
                        wanted.payment(),
                        wanted.charger(),
                        wanted.sku(),
                        product.tier(),
                        product.term(),
                        wanted.payer(),
                        buyer,
                        wanted.billing(),
                        PurchaseStatus.PENDING,
                        Optional.empty(),
                        stage.now(),
                        stage.now())));
        garage.purchases()
                .put(
                        wanted.payment(),
                        new PlainPurchase(
                                wanted.charger(),
                                wanted.sku(),
                                product.tier(),
                                product.term(),
                                wanted.payer(),
                                wanted.billing(),
                                PurchaseStatus.PENDING,
                                Optional.empty()));
        return wanted.payment();
    }
}
