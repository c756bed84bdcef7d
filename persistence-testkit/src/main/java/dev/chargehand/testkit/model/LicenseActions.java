package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.testkit.model.MachineActions.Kind;
import java.util.List;
import java.util.Optional;

/** Actions on products, purchases and licenses. */
final class LicenseActions {
    static final List<Kind> ALL = List.of(
            new Kind(2, "put product", (m, a, b, c) -> {
                Sku sku = m.chargers().skus().get(a % m.chargers().skus().size());
                Tier tier = m.chargers().tierOf(sku);
                Tier other = tier == Tier.SMART ? Tier.PRO : Tier.SMART;
                m.perform(LicenseCall.put(sku, b % 9 == 0 ? other : tier, term(c)));
            }),
            new Kind(
                    1,
                    "retire product",
                    (m, a, b, c) -> m.perform(LicenseCall.retire(m.chargers().sku(a)))),
            new Kind(6, "buy", (m, a, b, c) -> {
                ChargerId charger = m.chargers().charger(a);
                var buyer = m.chargers().ownerOf(charger, b);
                m.perform(LicenseCall.buy(
                        buyer,
                        charger,
                        m.chargers().sku(c),
                        m.chargers().payer(buyer, b + c),
                        m.chargers().payment(a + b * 7 + c),
                        c % 3 == 0 ? Billing.PARTNER : Billing.CARD));
            }),
            new Kind(2, "buy again", (m, a, b, c) -> {
                var payment = m.chargers().payment(a);
                PlainPurchase present = m.chargers().garage().purchases().get(payment);
                if (present != null) {
                    m.perform(LicenseCall.buy(
                            m.memberOf(present.payer(), b),
                            present.charger(),
                            c % 4 == 0 ? m.chargers().sku(c) : present.sku(),
                            present.payer(),
                            payment,
                            c % 5 == 0 ? Billing.PARTNER : present.billing()));
                }
            }),
            new Kind(2, "renew", (m, a, b, c) -> {
                PlainLicense license =
                        m.chargers().garage().licenses().get(m.chargers().license(a));
                if (license != null) {
                    var buyer = m.chargers().ownerOf(license.charger(), b);
                    m.perform(LicenseCall.buy(
                            buyer,
                            license.charger(),
                            m.chargers().skuOf(license.tier(), c),
                            m.chargers().payer(buyer, b + c),
                            m.chargers().payment(a + b * 7 + c),
                            c % 3 == 0 ? Billing.PARTNER : Billing.CARD));
                }
            }),
            new Kind(
                    5,
                    "confirm",
                    (m, a, b, c) -> m.perform(LicenseCall.confirm(m.chargers().pending(a)))),
            new Kind(
                    1,
                    "abandon",
                    (m, a, b, c) -> m.perform(LicenseCall.abandon(m.chargers().pending(a)))),
            new Kind(4, "transfer license", (m, a, b, c) -> {
                LicenseId license = m.chargers().license(a);
                ChargerId from = Optional.ofNullable(
                                m.chargers().garage().licenses().get(license))
                        .map(PlainLicense::charger)
                        .orElseGet(() -> m.chargers().charger(b));
                m.perform(LicenseCall.transfer(
                        m.chargers().ownerOf(from, b), license, m.chargers().charger(c)));
            }),
            new Kind(
                    2,
                    "suspend",
                    (m, a, b, c) -> m.perform(LicenseCall.suspend(m.chargers().license(a)))),
            new Kind(
                    2,
                    "reinstate",
                    (m, a, b, c) -> m.perform(LicenseCall.reinstate(m.chargers().license(a)))),
            new Kind(
                    1,
                    "revoke",
                    (m, a, b, c) -> m.perform(LicenseCall.revoke(m.chargers().license(a)))),
            new Kind(
                    1,
                    "see purchase",
                    (m, a, b, c) -> new ChargerQuestions(m)
                            .purchase(m.user(a), m.chargers().payment(b))));

    private LicenseActions() {}

    private static Term term(int number) {
        return switch (number % 10) {
            case 0 -> Term.days(number % 20 == 0 ? 0 : -1);
            case 1 -> Term.perpetual();
            case 2, 3, 4 -> Term.months(1 + number % 3);
            default -> Term.days(1 + number % 2);
        };
    }
}
