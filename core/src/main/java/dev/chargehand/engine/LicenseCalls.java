package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.facts.PurchaseFacts;
import dev.chargehand.license.Billing;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Licenses;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.rules.CapabilityRules;
import dev.chargehand.rules.LicenseRules;
import dev.chargehand.rules.LicenseStates;
import dev.chargehand.rules.PurchaseRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.site.SiteCapabilities;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calls on licenses: each command names its locks, its facts and its rule; each question is one read. */
public final class LicenseCalls implements Licenses {
    private final Engine engine;

    public LicenseCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Outcome<Page<Product>> products(PageRequest page) {
        given("page", page);
        Cursors<String> cursors = Lists.products();
        return cursors.after(page)
                .map(after -> cursors.page(
                        engine.reads().products(after, page.limit() + 1),
                        page,
                        product -> product.sku().text(),
                        product -> product));
    }

    @Override
    public Outcome<Product> product(Sku sku) {
        given("sku", sku);
        return engine.reads()
                .product(sku)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.noProduct(sku)));
    }

    @Override
    public Outcome<Page<ChargerLicense>> ofCharger(UserId actor, ChargerId charger, PageRequest page) {
        given(actor, charger, page);
        Cursors<LicenseId> cursors = Lists.licensesOf(charger, actor);
        Outcome<LicenseId> after = cursors.after(page);
        if (after instanceof Outcome.Refused<LicenseId> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<List<License>> found = engine.reads().licensesOf(charger, actor, after.orThrow(), page.limit() + 1);
        Instant now = engine.now();
        return found.map(licenses -> Outcome.accepted(cursors.page(
                        licenses,
                        page,
                        License::id,
                        license -> LicenseStates.seen(license, engine.policy().licenses(), now))))
                .orElseGet(() -> Outcome.refused(Refusals.noCharger(charger)));
    }

    @Override
    public Outcome<Purchase> begin(UserId actor, ChargerId charger, Sku sku, TeamId payer, PaymentId payment) {
        return begin(actor, charger, sku, payer, payment, Billing.CARD);
    }

    @Override
    public Outcome<Purchase> buyAsPartner(UserId actor, ChargerId charger, Sku sku, TeamId payer, PaymentId payment) {
        return begin(actor, charger, sku, payer, payment, Billing.PARTNER);
    }

    private Outcome<Purchase> begin(
            UserId actor, ChargerId charger, Sku sku, TeamId payer, PaymentId payment, Billing billing) {
        given(actor, charger, sku, payer, payment);
        PurchaseRules.Begin command =
                new PurchaseRules.Begin(actor, charger, sku, payer, payment, billing, new LicenseId(engine.newId()));
        return engine.perform(
                actor,
                unit -> {
                    Locks locks = Standings.locks(unit, actor, charger);
                    return locks.isEmpty() ? locks : locks.and(payer);
                },
                (unit, held, now) -> {
                    Optional<ChargerStanding> standing = Standings.held(unit, held, actor, charger);
                    return PurchaseRules.begin(command, standing, facts(unit, command), engine.policy(), now);
                });
    }

    private static PurchaseFacts facts(UnitOfWork unit, PurchaseRules.Begin command) {
        return new PurchaseFacts(
                unit.team(command.payer(), command.actor()).actor(),
                unit.purchase(command.payment()),
                unit.product(command.sku()),
                unit.licenses(command.charger()));
    }

    @Override
    public Outcome<Purchase> purchase(UserId actor, PaymentId payment) {
        given(actor, payment);
        return engine.reads()
                .purchase(payment, actor)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.noPurchase(payment)));
    }

    @Override
    public Outcome<ChargerLicense> transfer(UserId actor, LicenseId license, ChargerId target) {
        given(actor, license, target);
        LicenseRules.Transfer command = new LicenseRules.Transfer(license, target);
        return engine.perform(
                actor,
                unit -> unit.license(license)
                        .map(found -> Standings.locks(unit, actor, found.charger()))
                        .orElse(Locks.NONE)
                        .and(Standings.locks(unit, actor, target)),
                (unit, held, now) -> {
                    Optional<License> found = unit.license(license);
                    return LicenseRules.transfer(
                            command,
                            found,
                            found.flatMap(one -> Standings.heldNow(unit, held, actor, one.charger())),
                            Standings.held(unit, held, actor, target),
                            unit.licenses(target),
                            engine.policy(),
                            now);
                });
    }

    @Override
    public Outcome<SiteCapabilities> capabilities(UserId actor, SiteId site) {
        given(actor, site);
        LicenseFacts facts = engine.reads().licenses(site, actor);
        return facts.access().through().isEmpty()
                ? Outcome.refused(Refusals.noSite(site))
                : Outcome.accepted(CapabilityRules.ofSite(facts, engine.policy().licenses(), engine.now()));
    }
}
