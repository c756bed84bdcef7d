package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.INVALID;
import static dev.chargehand.testkit.model.PlainWorld.NO_CHARGER;
import static dev.chargehand.testkit.model.PlainWorld.NO_TEAM;
import static dev.chargehand.testkit.model.PlainWorld.SENSITIVE;

import dev.chargehand.Permission;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be bought, and what was (I-82 to I-86). */
public final class PurchaseModel {
    private static final String NO_PRODUCT = "product_not_found";
    private static final String NO_PURCHASE = "purchase_not_found";
    private static final String CLOSED = "purchase_closed";

    private final PlainWorld world;
    private final PlainGarage garage;
    private final Map<PaymentId, PlainPurchase> purchases;

    PurchaseModel(PlainWorld world) {
        this.world = world;
        this.garage = world.garage();
        this.purchases = garage.purchases();
    }

    public String put(Sku sku, Tier tier, Term term) {
        boolean absurd = (term instanceof Term.Months months && (months.count() < 1 || months.count() > 1200))
                || (term instanceof Term.Days days && (days.count() < 1 || days.count() > 36_500));
        if (absurd) {
            return INVALID;
        }
        PlainProduct present = garage.products().get(sku);
        if (present != null && present.tier() != tier) {
            return "tier_fixed";
        }
        garage.products().put(sku, new PlainProduct(tier, term, true));
        return ACCEPTED;
    }

    public String retire(Sku sku) {
        PlainProduct present = garage.products().get(sku);
        if (present == null) {
            return NO_PRODUCT;
        }
        garage.products().put(sku, present.retired());
        return ACCEPTED;
    }

    /** With the id of the license that it gives where it gives a new one. */
    public String begin(
            UserId actor,
            ChargerId charger,
            Sku sku,
            TeamId payer,
            PaymentId payment,
            Billing billing,
            LicenseId fresh,
            Instant now) {
        PlainProduct product = garage.products().get(sku);
        String refusal = unlessBuyer(actor, charger, product, payer, now);
        if (product == null || refusal != null) {
            return refusal == null ? NO_PRODUCT : refusal;
        }
        PlainPurchase present = purchases.get(payment);
        if (present != null) {
            return present.isFor(charger, sku, payer, billing) ? ACCEPTED : "payment_taken";
        }
        if (!product.active()) {
            return "product_retired";
        }
        Optional<PlainLicense> license = license(charger, product.tier());
        if (license.filter(one -> one.ends().isEmpty()).isPresent()) {
            return "without_end";
        }
        if (license.filter(one -> one.status() == LicenseStatus.SUSPENDED).isPresent()) {
            return "license_suspended";
        }
        purchases.put(
                payment,
                new PlainPurchase(
                        charger,
                        sku,
                        product.tier(),
                        product.term(),
                        payer,
                        billing,
                        PurchaseStatus.PENDING,
                        Optional.empty()));
        return billing == Billing.PARTNER ? confirm(payment, fresh, now) : ACCEPTED;
    }

    private @Nullable String unlessBuyer(
            UserId actor, ChargerId charger, @Nullable PlainProduct product, TeamId payer, Instant now) {
        if (world.level(actor, charger, now) == 0) {
            return NO_CHARGER;
        }
        if (!world.isIn(payer, actor)) {
            return NO_TEAM;
        }
        return product == null
                ? NO_PRODUCT
                : world.unlessAtLevel(Permission.BUY_LICENSE, SENSITIVE, actor, charger, now);
    }

    public String confirm(PaymentId payment, LicenseId fresh, Instant now) {
        PlainPurchase purchase = purchases.get(payment);
        if (purchase == null) {
            return NO_PURCHASE;
        }
        if (!purchase.isPending()) {
            return purchase.status() == PurchaseStatus.CONFIRMED ? ACCEPTED : CLOSED;
        }
        Optional<PlainLicense> present = license(purchase.charger(), purchase.tier());
        if (present.filter(one -> one.ends().isEmpty()).isPresent()) {
            return "without_end";
        }
        LicenseId id = garage.current(purchase.charger(), purchase.tier()).orElse(fresh);
        garage.licenses()
                .put(
                        id,
                        present.map(one -> one.renewed(purchase.term(), now))
                                .orElseGet(() -> PlainLicense.bought(
                                        purchase.charger(), purchase.tier(), purchase.term(), now)));
        purchases.put(payment, purchase.paid(id));
        return ACCEPTED;
    }

    public String abandon(PaymentId payment) {
        PlainPurchase purchase = purchases.get(payment);
        if (purchase == null) {
            return NO_PURCHASE;
        }
        if (purchase.status() == PurchaseStatus.CONFIRMED) {
            return CLOSED;
        }
        purchases.put(payment, purchase.abandoned());
        return ACCEPTED;
    }

    private Optional<PlainLicense> license(ChargerId charger, Tier tier) {
        return garage.current(charger, tier)
                .map(id -> Objects.requireNonNull(garage.licenses().get(id)));
    }
}
