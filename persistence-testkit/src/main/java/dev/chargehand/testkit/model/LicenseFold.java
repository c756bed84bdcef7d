package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;

/** The part of a fold that is about licenses and purchases. */
final class LicenseFold implements LicenseEvent.Handler {
    private final State state;
    private final FoldChecks checks;

    LicenseFold(State state, FoldChecks checks) {
        this.state = state;
        this.checks = checks;
    }

    @Override
    public void on(LicenseEvent.LicenseIssued event) {
        License license = event.license();
        checks.present(state.chargers().get(license.charger()), event);
        checks.expectNew(state.licenses().putIfAbsent(license.id(), license), event);
        expectOneCurrent(license, event);
    }

    @Override
    public void on(LicenseEvent.LicenseRenewed event) {
        License license = license(event.license(), event.charger(), event);
        checks.expect(license.isCurrent(), "renews what is current", event);
        checks.expect(license.period().equals(event.before()), "names what was before", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        boolean sooner = event.after().ends().isPresent()
                && !event.before()
                        .ends()
                        .filter(event.after().ends().get()::isAfter)
                        .isPresent();
        checks.expect(!sooner, "takes no day away", event);
        put(license.with(event.after(), checks.at()));
    }

    @Override
    public void on(LicenseEvent.LicenseStatusChanged event) {
        License license = license(event.license(), event.charger(), event);
        checks.expect(license.status() == event.before(), "names what was before", event);
        checks.expect(event.before() != event.after(), "changes something", event);
        checks.expect(license.isCurrent(), "leaves alone what is revoked or replaced", event);
        put(license.with(event.after(), checks.at()));
    }

    @Override
    public void on(LicenseEvent.LicenseTransferred event) {
        License license = license(event.license(), event.from(), event);
        checks.present(state.chargers().get(event.to()), event);
        checks.expect(!event.from().equals(event.to()), "changes something", event);
        checks.expect(license.isCurrent(), "transfers what is current", event);
        License there = license.on(event.to(), checks.at());
        put(there);
        expectOneCurrent(there, event);
    }

    @Override
    public void on(LicenseEvent.PurchaseBegun event) {
        Purchase purchase = event.purchase();
        checks.expect(purchase.isPending() && purchase.license().isEmpty(), "begins pending", event);
        checks.present(state.chargers().get(purchase.charger()), event);
        checks.present(state.teams().get(purchase.payer()), event);
        checks.expect(
                checks.present(state.products().get(purchase.sku()), event).active(), "buys what can be bought", event);
        checks.expectNew(state.purchases().putIfAbsent(purchase.payment(), purchase), event);
    }

    @Override
    public void on(LicenseEvent.PurchaseConfirmed event) {
        Purchase pending = pending(event.payment(), event.charger(), event);
        state.purchases().put(pending.payment(), pending.confirmed(event.license(), checks.at()));
    }

    @Override
    public void on(LicenseEvent.PurchaseAbandoned event) {
        Purchase pending = pending(event.payment(), event.charger(), event);
        state.purchases().put(pending.payment(), pending.abandoned(checks.at()));
    }

    private License license(LicenseId id, ChargerId charger, Object event) {
        License license = checks.present(state.licenses().get(id), event);
        checks.expect(license.charger().equals(charger), "names the license's charger", event);
        return license;
    }

    private Purchase pending(PaymentId payment, ChargerId charger, Object event) {
        Purchase purchase = checks.present(state.purchases().get(payment), event);
        checks.expect(purchase.isPending(), "closes what is pending", event);
        checks.expect(purchase.charger().equals(charger), "names the purchase's charger", event);
        return purchase;
    }

    private void put(License license) {
        state.licenses().put(license.id(), license);
    }

    private void expectOneCurrent(License license, Object event) {
        checks.expect(
                state.licenses().values().stream()
                                .filter(one -> one.isCurrent()
                                        && one.tier() == license.tier()
                                        && one.charger().equals(license.charger()))
                                .count()
                        == 1,
                "leaves one current license of its tier on its charger",
                event);
    }
}
