package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.List;

/**
 * Stands in for the host's shop, which takes the money. The payment's id is made up from what is bought, and Chargehand knows each
 * by it, so all of this may run twice.
 */
final class Shop {
    private static final UserId SHOP = UserId.opaque("shop");
    private static final Sku SMART = new Sku("SMART-12M");
    private static final Sku PRO = new Sku("PRO-60M");

    private final Chargehand chargehand;
    private final UserId buyer;
    private final Team payer;

    Shop(Chargehand chargehand, UserId buyer, Team payer) {
        this.chargehand = chargehand;
        this.buyer = buyer;
        this.payer = payer;
    }

    void fillCatalogue(Steps steps) {
        put(ProductDraft.of(SMART.text(), Tier.SMART).name("Smart charging for a year"), steps);
        put(
                ProductDraft.of(PRO.text(), Tier.PRO)
                        .name("Everything for five years")
                        .term(Term.months(60)),
                steps);
    }

    /** Each charger is bought for in another way, as far as there are chargers. */
    void sell(List<ReachableCharger> chargers, Steps steps) {
        List<Sale> sales = List.of(this::paid, this::asPartner, this::bothTiers, this::open, this::givenUp);
        for (int place = 0; place < Math.min(sales.size(), chargers.size()); place++) {
            sales.get(place).to(chargers.get(place), steps);
        }
    }

    private interface Sale {
        void to(ReachableCharger charger, Steps steps);
    }

    private void put(ProductDraft draft, Steps steps) {
        Product product = chargehand.backOffice().putProduct(SHOP, draft).orThrow();
        steps.say("%s gives a license of tier %s: \"%s\"".formatted(product.sku(), product.tier(), product.name()));
    }

    private void paid(ReachableCharger charger, Steps steps) {
        byCard(charger, SMART, steps);
    }

    private void bothTiers(ReachableCharger charger, Steps steps) {
        byCard(charger, SMART, steps);
        byCard(charger, PRO, steps);
    }

    private void byCard(ReachableCharger charger, Sku sku, Steps steps) {
        PaymentId payment = begin(charger, sku).payment();
        say(
                charger,
                "by card, paid",
                chargehand.backOffice().confirm(SHOP, payment).orThrow(),
                steps);
    }

    private void asPartner(ReachableCharger charger, Steps steps) {
        Purchase purchase = chargehand
                .licenses()
                .buyAsPartner(buyer, id(charger), PRO, payer.id(), payment("invoice", charger, PRO))
                .orThrow();
        say(charger, "by a partner, on the invoice", purchase, steps);
    }

    private void open(ReachableCharger charger, Steps steps) {
        say(charger, "by card, not paid yet", begin(charger, SMART), steps);
    }

    private void givenUp(ReachableCharger charger, Steps steps) {
        PaymentId payment = begin(charger, PRO).payment();
        say(
                charger,
                "by card, given up",
                chargehand.backOffice().abandon(SHOP, payment).orThrow(),
                steps);
    }

    private Purchase begin(ReachableCharger charger, Sku sku) {
        return chargehand
                .licenses()
                .begin(buyer, id(charger), sku, payer.id(), payment("card", charger, sku))
                .orThrow();
    }

    private static PaymentId payment(String kind, ReachableCharger charger, Sku sku) {
        return new PaymentId(
                "%s %s for %s".formatted(kind, sku, charger.charger().identity()));
    }

    private static ChargerId id(ReachableCharger charger) {
        return charger.charger().id();
    }

    private static void say(ReachableCharger charger, String how, Purchase purchase, Steps steps) {
        steps.say("%s for %s, bought %s: %s"
                .formatted(purchase.sku(), charger.charger().identity(), how, purchase.status()));
    }
}
