package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.TeamId;
import java.util.Optional;

/** A purchase in the reference model, with what was bought as it was then. */
public record PlainPurchase(
        ChargerId charger,
        Sku sku,
        Tier tier,
        Term term,
        TeamId payer,
        Billing billing,
        PurchaseStatus status,
        Optional<LicenseId> license) {

    boolean isPending() {
        return status == PurchaseStatus.PENDING;
    }

    boolean isFor(ChargerId otherCharger, Sku otherSku, TeamId otherPayer, Billing otherBilling) {
        return charger.equals(otherCharger)
                && sku.equals(otherSku)
                && payer.equals(otherPayer)
                && billing == otherBilling;
    }

    PlainPurchase paid(LicenseId given) {
        return new PlainPurchase(
                charger, sku, tier, term, payer, billing, PurchaseStatus.CONFIRMED, Optional.of(given));
    }

    PlainPurchase abandoned() {
        return new PlainPurchase(charger, sku, tier, term, payer, billing, PurchaseStatus.ABANDONED, Optional.empty());
    }
}
