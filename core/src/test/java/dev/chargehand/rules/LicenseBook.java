package dev.chargehand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.LicenseRenewed;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.LicenseTransferred;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.event.LicenseEvent.PurchaseBegun;
import dev.chargehand.event.LicenseEvent.PurchaseConfirmed;
import dev.chargehand.facts.PurchaseFacts;
import dev.chargehand.license.Billing;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Period;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Tier;
import dev.chargehand.team.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The licenses and purchases of some chargers: what a storage keeps of them, and the calls over it at a clock that can be set. */
final class LicenseBook {
    final Map<LicenseId, License> licenses = new HashMap<>();
    final Map<PaymentId, Purchase> purchases = new HashMap<>();
    Policy policy = Policy.DEFAULT;
    Instant now = Samples.NOW;
    private int issued;

    LicenseBook with(List<License> some) {
        some.forEach(license -> licenses.put(license.id(), license));
        return this;
    }

    /** At most one of each tier, which every step keeps so (a unique key in each storage). */
    List<License> current(ChargerId charger) {
        List<License> found = licenses.values().stream()
                .filter(license -> license.charger().equals(charger) && license.isCurrent())
                .toList();
        assertThat(found).doesNotHaveDuplicates().extracting(License::tier).doesNotHaveDuplicates();
        return found;
    }

    /** Of the charger's license of the lower tier. */
    Optional<Period> period() {
        return current(LicenseSamples.CHARGER).stream()
                .filter(one -> one.tier() == Tier.SMART)
                .map(License::period)
                .findFirst();
    }

    LicenseFlags flags(ChargerId charger) {
        return LicenseStates.flags(current(charger), policy.licenses(), now);
    }

    Optional<License> license(LicenseId id) {
        return Optional.ofNullable(licenses.get(id));
    }

    Optional<Purchase> purchase(PaymentId id) {
        return Optional.ofNullable(purchases.get(id));
    }

    Decision<Purchase> begin(int payment, Billing billing, Product product) {
        PurchaseRules.Begin template = LicenseSamples.begin(payment, billing);
        PurchaseRules.Begin command = new PurchaseRules.Begin(
                template.actor(),
                template.charger(),
                product.sku(),
                template.payer(),
                template.payment(),
                billing,
                fresh());
        PurchaseFacts facts = new PurchaseFacts(
                Optional.of(Samples.member(1, Role.MEMBER)),
                purchase(command.payment()),
                Optional.of(product),
                current(command.charger()));
        return apply(PurchaseRules.begin(command, Way.HOLDER.to(command.charger()), facts, policy, now));
    }

    Decision<Purchase> confirm(int payment) {
        Optional<Purchase> purchase = purchase(LicenseSamples.payment(payment));
        List<License> there = purchase.map(found -> current(found.charger())).orElse(List.of());
        PurchaseRules.Confirm command = new PurchaseRules.Confirm(LicenseSamples.payment(payment), fresh());
        return apply(PurchaseRules.confirm(command, purchase, there, now));
    }

    Decision<Purchase> abandon(int payment) {
        PaymentId id = LicenseSamples.payment(payment);
        return apply(PurchaseRules.abandon(new PurchaseRules.Abandon(id), purchase(id), now));
    }

    Decision<ChargerLicense> suspend(LicenseId id) {
        return apply(LicenseRules.suspend(new LicenseRules.Suspend(id), license(id), policy, now));
    }

    Decision<ChargerLicense> reinstate(LicenseId id) {
        return apply(LicenseRules.reinstate(new LicenseRules.Reinstate(id), license(id), policy, now));
    }

    Decision<ChargerLicense> revoke(LicenseId id) {
        return apply(LicenseRules.revoke(new LicenseRules.Revoke(id), license(id), policy, now));
    }

    Decision<ChargerLicense> transfer(LicenseId id, ChargerId target) {
        return apply(LicenseRules.transfer(
                new LicenseRules.Transfer(id, target),
                license(id),
                license(id).flatMap(found -> Way.HOLDER.to(found.charger())),
                Way.HOLDER.to(target),
                current(target),
                policy,
                now));
    }

    private LicenseId fresh() {
        issued++;
        return LicenseSamples.licenseId(100 + issued);
    }

    /** The fold of the log, which the answer must agree with. */
    private <T> Decision<T> apply(Decision<T> decision) {
        decision.events().forEach(this::apply);
        decision.outcome().toOptional().ifPresent(result -> {
            if (result instanceof Purchase purchase) {
                assertThat(purchases).containsEntry(purchase.payment(), purchase);
            } else if (result instanceof ChargerLicense seen) {
                assertThat(licenses).containsEntry(seen.license().id(), seen.license());
                assertThat(seen.state()).isEqualTo(LicenseStates.of(seen.license(), policy.licenses(), now));
            }
        });
        return decision;
    }

    private void apply(Event event) {
        if (event instanceof LicenseIssued issued) {
            assertThat(licenses.put(issued.license().id(), issued.license())).isNull();
        } else if (event instanceof LicenseRenewed renewed) {
            License before = license(renewed.license()).orElseThrow();
            assertThat(before.period()).isEqualTo(renewed.before());
            licenses.put(renewed.license(), before.with(renewed.after(), now));
        } else if (event instanceof LicenseStatusChanged changed) {
            License before = license(changed.license()).orElseThrow();
            assertThat(before.status()).isEqualTo(changed.before());
            licenses.put(changed.license(), before.with(changed.after(), now));
        } else if (event instanceof LicenseTransferred transferred) {
            License before = license(transferred.license()).orElseThrow();
            assertThat(before.charger()).isEqualTo(transferred.from());
            licenses.put(transferred.license(), before.on(transferred.to(), now));
        } else if (event instanceof PurchaseBegun begun) {
            assertThat(purchases.put(begun.purchase().payment(), begun.purchase()))
                    .isNull();
        } else if (event instanceof PurchaseConfirmed confirmed) {
            Purchase before = purchase(confirmed.payment()).orElseThrow();
            purchases.put(confirmed.payment(), before.confirmed(confirmed.license(), now));
        } else if (event instanceof PurchaseAbandoned abandoned) {
            purchases.put(
                    abandoned.payment(),
                    purchase(abandoned.payment()).orElseThrow().abandoned(now));
        } else {
            throw new AssertionError("not of a license: " + event);
        }
    }
}
