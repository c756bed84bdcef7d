package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.EARLIER;
import static dev.chargehand.rules.Samples.NOW;

import dev.chargehand.Policy;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.PhaseRotation;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Chargers, products, purchases and licenses to decide over, told apart by a number. */
final class LicenseSamples {
    static final ChargerId CHARGER = chargerId(1);
    static final ChargerId OTHER = chargerId(2);
    static final UserId BUYER = Samples.user(1);
    static final Sku SKU = new Sku("smart-12");
    static final LicenseId FRESH = licenseId(99);

    private LicenseSamples() {}

    static ChargerId chargerId(int number) {
        return new ChargerId(new UUID(0xC000, number));
    }

    static LicenseId licenseId(int number) {
        return new LicenseId(new UUID(0xB000, number));
    }

    static PaymentId payment(int number) {
        return new PaymentId("pi_" + number);
    }

    /** Set up in every way that a move resets. */
    static Charger charger(ChargerId id, Whereabouts place) {
        return new Charger(
                id,
                new ChargerIdentity("CH-" + id.value().getLeastSignificantBits()),
                place,
                Optional.of("gate"),
                Hardware.UNKNOWN,
                Condition.FRESH,
                List.of(new Connector(1, Optional.empty(), Optional.of(PhaseRotation.RST), Optional.of(16))),
                EARLIER,
                EARLIER);
    }

    static License license(int id, Tier tier, Instant starts, Optional<Instant> ends, LicenseStatus status) {
        return new License(licenseId(id), CHARGER, tier, starts, ends, status, EARLIER, EARLIER);
    }

    /** Of the license of a tier, unless said otherwise. */
    static int number(Tier tier) {
        return tier == Tier.SMART ? 1 : 2;
    }

    static License valid(Tier tier, Instant ends) {
        return license(number(tier), tier, EARLIER, Optional.of(ends), LicenseStatus.VALID);
    }

    static Product product(Tier tier, Term term, boolean active) {
        return new Product(SKU, "Smart for a year", tier, term, active, EARLIER, EARLIER);
    }

    static Purchase pending(int payment, Tier tier, Term term) {
        return new Purchase(
                payment(payment),
                CHARGER,
                SKU,
                tier,
                term,
                Samples.TEAM,
                BUYER,
                Billing.CARD,
                PurchaseStatus.PENDING,
                Optional.empty(),
                EARLIER,
                EARLIER);
    }

    static PurchaseRules.Begin begin(int payment, Billing billing) {
        return new PurchaseRules.Begin(BUYER, CHARGER, SKU, Samples.TEAM, payment(payment), billing, FRESH);
    }

    static Policy grace(Duration grace) {
        return Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT.withGrace(grace));
    }

    static Instant days(int from) {
        return NOW.plus(Duration.ofDays(from));
    }
}
