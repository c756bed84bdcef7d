package dev.chargehand;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Tier;

/**
 * Why a call about a product, a purchase or a license was refused.
 *
 * <p>Immutable and thread safe. New records may be added.
 */
public sealed interface LicenseRefusal extends Refusal {

    /**
     * The product can no longer be bought (I-84).
     *
     * @param sku its SKU
     */
    record ProductRetired(Sku sku) implements LicenseRefusal {
        @Override
        public String code() {
            return "product_retired";
        }

        @Override
        public String message() {
            return "product " + sku + ": can no longer be bought; choose another";
        }
    }

    /**
     * A product keeps its tier; what was bought under its SKU would otherwise change.
     *
     * @param sku its SKU
     * @param tier its tier
     */
    record TierFixed(Sku sku, Tier tier) implements LicenseRefusal {
        @Override
        public String code() {
            return "tier_fixed";
        }

        @Override
        public String message() {
            return "product " + sku + ": is of tier " + tier + " and stays so; take another SKU";
        }
    }

    /**
     * The payment belongs to another purchase (I-83).
     *
     * @param payment the payment
     */
    record PaymentTaken(PaymentId payment) implements LicenseRefusal {
        @Override
        public String code() {
            return "payment_taken";
        }

        @Override
        public String message() {
            return "payment " + payment + ": belongs to another purchase; take a new one for this";
        }
    }

    /**
     * The purchase is no longer open.
     *
     * @param payment the payment
     * @param status what became of it
     */
    record PurchaseClosed(PaymentId payment, PurchaseStatus status) implements LicenseRefusal {
        @Override
        public String code() {
            return "purchase_closed";
        }

        @Override
        public String message() {
            return "payment " + payment + ": the purchase is " + status
                    + (status == PurchaseStatus.CONFIRMED
                            ? "; revoke its license instead"
                            : "; give the money back, or begin another");
        }
    }

    /**
     * The license of that tier has no end, so there is nothing to extend.
     *
     * @param charger the charger
     * @param tier the tier
     */
    record WithoutEnd(ChargerId charger, Tier tier) implements LicenseRefusal {
        @Override
        public String code() {
            return "without_end";
        }

        @Override
        public String message() {
            return "charger " + charger + ": its " + tier + " license has no end; nothing was to be bought";
        }
    }

    /**
     * The license would end after {@link License#LAST_END}.
     *
     * @param charger the charger
     * @param tier the tier
     */
    record EndTooFar(ChargerId charger, Tier tier) implements LicenseRefusal {
        @Override
        public String code() {
            return "end_too_far";
        }

        @Override
        public String message() {
            return "charger " + charger + ": its " + tier + " license would end after " + License.LAST_END
                    + "; buy less, or one without end";
        }
    }

    /**
     * The license is suspended.
     *
     * @param license the license
     */
    record LicenseSuspended(LicenseId license) implements LicenseRefusal {
        @Override
        public String code() {
            return "license_suspended";
        }

        @Override
        public String message() {
            return "license " + license + ": is suspended; the host can reinstate it";
        }
    }

    /**
     * The license no longer holds.
     *
     * @param license the license
     * @param state what it is
     */
    record LicenseOver(LicenseId license, LicenseState state) implements LicenseRefusal {
        @Override
        public String code() {
            return "license_over";
        }

        @Override
        public String message() {
            return "license " + license + ": is " + state + "; buy another";
        }
    }

    /**
     * The license is on that charger already.
     *
     * @param license the license
     * @param charger the charger
     */
    record SameCharger(LicenseId license, ChargerId charger) implements LicenseRefusal {
        @Override
        public String code() {
            return "same_charger";
        }

        @Override
        public String message() {
            return "license " + license + ": is on charger " + charger + " already; name another";
        }
    }

    /**
     * The charger has a license of that tier that has not ended (I-89).
     *
     * @param charger the charger
     * @param tier the tier
     * @param license its license
     */
    record TierLicensed(ChargerId charger, Tier tier, LicenseId license) implements LicenseRefusal {
        @Override
        public String code() {
            return "tier_licensed";
        }

        @Override
        public String message() {
            return "charger " + charger + ": has license " + license + " of tier " + tier + ", which has not ended";
        }
    }

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
