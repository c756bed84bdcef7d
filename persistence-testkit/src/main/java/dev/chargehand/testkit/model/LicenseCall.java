package dev.chargehand.testkit.model;

import dev.chargehand.Outcome;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.Yard;
import dev.chargehand.testkit.model.Call.Done;

/** Commands on products, purchases and licenses. */
public final class LicenseCall {
    private LicenseCall() {}

    public static Call put(Sku sku, Tier tier, Term term) {
        return put(Yard.HOST, sku, tier, term);
    }

    public static Call put(UserId by, Sku sku, Tier tier, Term term) {
        return new Call(
                by,
                by + " puts product " + sku + " of " + tier + " for " + term,
                library -> Done.of(library.backOffice()
                        .putProduct(by, ProductDraft.of(sku.text(), tier).term(term))),
                (model, done, now) -> model.purchases().put(sku, tier, term));
    }

    public static Call retire(Sku sku) {
        return retire(Yard.HOST, sku);
    }

    public static Call retire(UserId by, Sku sku) {
        return new Call(
                by,
                by + " retires product " + sku,
                library -> Done.of(library.backOffice().retireProduct(by, sku)),
                (model, done, now) -> model.purchases().retire(sku));
    }

    public static Call buy(UserId actor, ChargerId charger, Sku sku, TeamId payer, PaymentId payment, Billing billing) {
        return new Call(
                actor,
                actor + " buys " + sku + " for charger " + charger + " and team " + payer + " by " + billing + " "
                        + payment,
                library -> bought(
                        billing == Billing.PARTNER
                                ? library.licenses().buyAsPartner(actor, charger, sku, payer, payment)
                                : library.licenses().begin(actor, charger, sku, payer, payment)),
                (model, done, now) ->
                        model.purchases().begin(actor, charger, sku, payer, payment, billing, done.license(), now));
    }

    public static Call confirm(PaymentId payment) {
        return confirm(Yard.HOST, payment);
    }

    public static Call confirm(UserId by, PaymentId payment) {
        return new Call(
                by,
                by + " confirms payment " + payment,
                library -> bought(library.backOffice().confirm(by, payment)),
                (model, done, now) -> model.purchases().confirm(payment, done.license(), now));
    }

    public static Call abandon(PaymentId payment) {
        return abandon(Yard.HOST, payment);
    }

    public static Call abandon(UserId by, PaymentId payment) {
        return new Call(
                by,
                by + " abandons payment " + payment,
                library -> Done.of(library.backOffice().abandon(by, payment)),
                (model, done, now) -> model.purchases().abandon(payment));
    }

    public static Call transfer(UserId actor, LicenseId license, ChargerId target) {
        return new Call(
                actor,
                actor + " transfers license " + license + " to charger " + target,
                library -> Done.of(library.licenses().transfer(actor, license, target)),
                (model, done, now) -> model.licenses().transfer(actor, license, target, now));
    }

    public static Call suspend(LicenseId license) {
        return suspend(Yard.HOST, license);
    }

    public static Call suspend(UserId by, LicenseId license) {
        return new Call(
                by,
                by + " suspends license " + license,
                library -> Done.of(library.backOffice().suspend(by, license)),
                (model, done, now) -> model.licenses().suspend(license, now));
    }

    public static Call reinstate(LicenseId license) {
        return new Call(
                Yard.HOST,
                "the host reinstates license " + license,
                library -> Done.of(library.backOffice().reinstate(Yard.HOST, license)),
                (model, done, now) -> model.licenses().reinstate(license));
    }

    public static Call revoke(LicenseId license) {
        return new Call(
                Yard.HOST,
                "the host revokes license " + license,
                library -> Done.of(library.backOffice().revoke(Yard.HOST, license)),
                (model, done, now) -> model.licenses().revoke(license, now));
    }

    private static Done bought(Outcome<Purchase> outcome) {
        return outcome.fold(made -> Done.of(outcome).made(made), no -> Done.of(outcome));
    }
}
