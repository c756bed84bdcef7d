package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.backoffice.BackOffice;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Reported;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.rules.Decision;
import dev.chargehand.rules.LicenseRules;
import dev.chargehand.rules.ProductRules;
import dev.chargehand.rules.PurchaseRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.rules.ReportRules;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The host's own calls: locks, facts and a rule, and no caller whose rights would be looked at. */
public final class BackOfficeCalls implements BackOffice {
    private static final Reported NOTHING = new Reported(Hardware.UNKNOWN, Condition.FRESH, List.of());

    private final Engine engine;

    public BackOfficeCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Outcome<Charger> charger(ChargerIdentity identity) {
        given("identity", identity);
        return engine.reads()
                .charger(identity)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.noCharger(identity)));
    }

    @Override
    public Outcome<Charger> report(UserId by, ChargerId charger, ChargerReport report) {
        given(by, charger, report);
        Optional<Refusal> invalid = report.appliedTo(NOTHING, Instant.EPOCH).whyNot();
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        ReportRules.Report command = new ReportRules.Report(charger, report);
        return engine.perform(
                by, Locks.of(charger), (unit, held, now) -> ReportRules.report(command, unit.charger(charger), now));
    }

    @Override
    public Outcome<Product> putProduct(UserId by, ProductDraft draft) {
        given(by, draft);
        Outcome<Product> checked = draft.check(Instant.EPOCH);
        if (checked instanceof Outcome.Refused<Product> refused) {
            return Outcome.refused(refused.refusal());
        }
        Sku sku = checked.orThrow().sku();
        return engine.perform(
                by,
                Locks.of(sku),
                (unit, held, now) ->
                        ProductRules.put(new ProductRules.Put(draft.check(now).orThrow()), unit.product(sku)));
    }

    @Override
    public Outcome<Product> retireProduct(UserId by, Sku sku) {
        given(by, sku);
        ProductRules.Retire command = new ProductRules.Retire(sku);
        return engine.perform(
                by, Locks.of(sku), (unit, held, now) -> ProductRules.retire(command, unit.product(sku), now));
    }

    @Override
    public Outcome<Purchase> purchase(PaymentId payment) {
        given("payment", payment);
        return engine.reads()
                .purchase(payment)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.noPurchase(payment)));
    }

    @Override
    public Outcome<Purchase> confirm(UserId by, PaymentId payment) {
        given(by, payment);
        PurchaseRules.Confirm command = new PurchaseRules.Confirm(payment, new LicenseId(engine.newId()));
        return engine.perform(by, unit -> locks(unit, payment), (unit, held, now) -> {
            Optional<Purchase> purchase = held(unit, held, payment);
            List<License> licenses =
                    purchase.map(found -> unit.licenses(found.charger())).orElse(List.of());
            return PurchaseRules.confirm(command, purchase, licenses, now);
        });
    }

    @Override
    public Outcome<Purchase> abandon(UserId by, PaymentId payment) {
        given(by, payment);
        PurchaseRules.Abandon command = new PurchaseRules.Abandon(payment);
        return engine.perform(
                by,
                unit -> locks(unit, payment),
                (unit, held, now) -> PurchaseRules.abandon(command, held(unit, held, payment), now));
    }

    /** A purchase stays with its charger. */
    private static Locks locks(UnitOfWork unit, PaymentId payment) {
        return unit.purchase(payment)
                .map(purchase -> Locks.of(purchase.charger()))
                .orElse(Locks.NONE);
    }

    /** As far as its charger is locked: one that was begun meanwhile was not there when it was looked for. */
    private static Optional<Purchase> held(UnitOfWork unit, Locks held, PaymentId payment) {
        return held.isEmpty() ? Optional.empty() : unit.purchase(payment);
    }

    @Override
    public Outcome<ChargerLicense> suspend(UserId by, LicenseId license) {
        given(by, license);
        LicenseRules.Suspend command = new LicenseRules.Suspend(license);
        return change(by, license, (found, now) -> LicenseRules.suspend(command, found, engine.policy(), now));
    }

    @Override
    public Outcome<ChargerLicense> reinstate(UserId by, LicenseId license) {
        given(by, license);
        LicenseRules.Reinstate command = new LicenseRules.Reinstate(license);
        return change(by, license, (found, now) -> LicenseRules.reinstate(command, found, engine.policy(), now));
    }

    @Override
    public Outcome<ChargerLicense> revoke(UserId by, LicenseId license) {
        given(by, license);
        LicenseRules.Revoke command = new LicenseRules.Revoke(license);
        return change(by, license, (found, now) -> LicenseRules.revoke(command, found, engine.policy(), now));
    }

    private interface OnLicense {
        Decision<ChargerLicense> decide(Optional<License> found, Instant now);
    }

    /** A license may be transferred meanwhile, to a charger that is not locked. */
    private Outcome<ChargerLicense> change(UserId by, LicenseId license, OnLicense rule) {
        return engine.perform(
                by,
                unit -> unit.license(license)
                        .map(found -> Locks.of(found.charger()))
                        .orElse(Locks.NONE),
                (unit, held, now) -> {
                    Optional<License> found = held.isEmpty() ? Optional.empty() : unit.license(license);
                    found.ifPresent(
                            one -> Standings.requireThere(held.chargers().contains(one.charger()), one.charger()));
                    return rule.decide(found, now);
                });
    }
}
