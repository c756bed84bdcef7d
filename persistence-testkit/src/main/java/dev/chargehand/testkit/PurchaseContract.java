package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.LicenseRenewed;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.event.LicenseEvent.PurchaseBegun;
import dev.chargehand.event.LicenseEvent.PurchaseConfirmed;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Purchases are begun, paid and given up, in any order, once or twice or late (I-82 to I-85). */
public abstract class PurchaseContract extends Contract {
    protected PurchaseContract() {}

    @Test
    void a_purchase_gives_nothing_until_its_payment_is_confirmed_and_then_once() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId payment = a.yard.payment();
        Instant begun = clock().instant();
        a.at.records(() -> a.begin(a.month, payment), PurchaseBegun.class);
        assertThat(a.isSmart()).isFalse();
        Purchase pending = backOffice().purchase(payment).orThrow();
        assertThat(pending)
                .as("%s", world().name())
                .isEqualTo(new Purchase(
                        payment,
                        a.charger,
                        a.month,
                        Tier.SMART,
                        Term.months(1),
                        a.at.owner,
                        a.at.ada,
                        Billing.CARD,
                        PurchaseStatus.PENDING,
                        Optional.empty(),
                        begun,
                        begun));
        clock().advance(Duration.ofHours(1));
        Instant paid = clock().instant();
        a.at.records(() -> a.confirm(payment), PurchaseConfirmed.class, LicenseIssued.class);
        Purchase confirmed = licenses().purchase(a.at.ada, payment).orThrow();
        License license = a.yard.license(confirmed.license().orElseThrow());
        assertThat(confirmed).isEqualTo(pending.confirmed(license.id(), paid));
        assertThat(license)
                .isEqualTo(new License(
                        license.id(),
                        a.charger,
                        Tier.SMART,
                        paid,
                        Term.months(1).endFrom(paid),
                        LicenseStatus.VALID,
                        paid,
                        paid));
        assertThat(a.isSmart()).isTrue();
        clock().advance(Duration.ofHours(1));
        a.at.records(() -> a.confirm(payment));
        a.at.records(() -> a.begin(a.month, payment));
        assertThat(a.yard.license(license.id())).isEqualTo(license);
        a.at.refused("purchase_closed", () -> a.abandon(payment));
    }

    @Test
    void an_abandoned_purchase_leaves_no_license_and_stays_abandoned() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId payment = a.begun(a.month);
        a.at.records(() -> a.abandon(payment), PurchaseAbandoned.class);
        a.at.records(() -> a.abandon(payment));
        a.at.refused("purchase_closed", () -> a.confirm(payment));
        a.at.records(() -> a.begin(a.month, payment));
        assertThat(licenses().purchase(a.at.ada, payment).orThrow().status()).isEqualTo(PurchaseStatus.ABANDONED);
        assertThat(a.isSmart()).isFalse();
        PaymentId never = new PaymentId("never");
        a.at.refused("purchase_not_found", () -> a.confirm(never));
        a.at.refused("purchase_not_found", () -> a.abandon(never));
        a.at.refused("purchase_not_found", () -> backOffice().purchase(never));
    }

    @Test
    void a_payment_belongs_to_one_purchase() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId payment = a.begun(a.month);
        Chargehand library = chargehand();
        var second = world().team(a.at.ada);
        var another = a.yard.on(a.at.site, a.at.ada);
        a.at.records(() -> a.begin(a.month, payment));
        a.at.refused("payment_taken", () -> a.begin(a.day, payment));
        a.at.refused("payment_taken", () -> a.begin(a.month, second, payment));
        a.at.refused("payment_taken", () -> library.licenses().begin(a.at.ada, another, a.month, a.at.owner, payment));
        a.at.refused(
                "payment_taken",
                () -> library.licenses().buyAsPartner(a.at.ada, a.charger, a.month, a.at.owner, payment));
        PaymentId upper = new PaymentId(payment.text().toUpperCase(Locale.ROOT));
        a.at.records(() -> a.begin(a.month, upper), PurchaseBegun.class);
    }

    @Test
    void a_product_must_be_there_and_active_when_it_is_bought_and_not_when_it_is_paid() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId payment = a.begun(a.month);
        a.at.refused("product_not_found", () -> a.begin(new Sku("unknown"), a.yard.payment()));
        backOffice().retireProduct(Yard.HOST, a.month).orThrow();
        a.at.refused("product_retired", () -> a.begin(a.month, a.yard.payment()));
        a.at.records(() -> a.begin(a.month, payment));
        backOffice()
                .putProduct(
                        Yard.HOST,
                        ProductDraft.of(a.month.text(), Tier.SMART)
                                .term(Term.days(3))
                                .retired())
                .orThrow();
        a.at.records(() -> a.confirm(payment), PurchaseConfirmed.class, LicenseIssued.class);
        Purchase paid = a.yard.purchase(payment);
        assertThat(a.ends(paid.license().orElseThrow()))
                .as("%s: the term as it was bought", world().name())
                .isEqualTo(Term.months(1).endFrom(clock().instant()).orElseThrow());
        backOffice()
                .putProduct(Yard.HOST, ProductDraft.of(a.month.text(), Tier.SMART))
                .orThrow();
        a.at.records(() -> a.begin(a.month, a.yard.payment()), PurchaseBegun.class);
    }

    @Test
    void who_buys_reaches_the_charger_at_sensitive_and_is_in_the_team_that_pays() {
        LicensedCharger a = new LicensedCharger(world());
        SharedSite at = a.at;
        PaymentId payment = a.yard.payment();
        at.refused("charger_not_found", () -> licenses().begin(at.cleo, a.charger, a.month, at.other, payment));
        at.refused("team_not_found", () -> licenses().begin(at.bob, a.charger, a.month, at.owner, payment));
        at.refused("product_not_found", () -> licenses().begin(at.bob, a.charger, new Sku("x"), at.guest, payment));
        at.refused("not_permitted", () -> licenses().begin(at.bob, a.charger, a.month, at.guest, payment));
        at.withData();
        at.records(() -> licenses().begin(at.bob, a.charger, a.month, at.guest, payment), PurchaseBegun.class);
        at.refused("purchase_not_found", () -> licenses().purchase(at.ada, payment));
        siteTeams().transferOwnership(at.ada, at.site, at.guest).orThrow();
        at.records(() -> a.confirm(payment), PurchaseConfirmed.class, LicenseIssued.class);
        assertThat(licenses().purchase(at.bob, payment).orThrow().payer()).isEqualTo(at.guest);
        UserId eve = world().mail("eve");
        world().add(at.guest, at.bob, eve, Role.MEMBER);
        Chargehand strict = world().with(Policy.DEFAULT.withAdminOnly(EnumSet.of(Permission.BUY_LICENSE)));
        at.refused("admin_needed", () -> strict.licenses().begin(eve, a.charger, a.month, at.guest, a.yard.payment()));
        assertThat(licenses().purchase(eve, payment).isAccepted()).isTrue();
    }

    @Test
    void a_partner_gets_the_license_at_once() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId payment = a.yard.payment();
        a.at.records(
                () -> licenses().buyAsPartner(a.at.ada, a.charger, a.month, a.at.owner, payment),
                PurchaseBegun.class,
                PurchaseConfirmed.class,
                LicenseIssued.class);
        assertThat(a.isSmart()).isTrue();
        a.at.records(() -> licenses().buyAsPartner(a.at.ada, a.charger, a.month, a.at.owner, payment));
        a.at.records(() -> a.confirm(payment));
        a.at.refused("purchase_closed", () -> a.abandon(payment));
        a.at.refused("payment_taken", () -> a.begin(a.month, payment));
        Purchase purchase = backOffice().purchase(payment).orThrow();
        assertThat(purchase.billing()).as("%s", world().name()).isEqualTo(Billing.PARTNER);
        assertThat(purchase.status()).isEqualTo(PurchaseStatus.CONFIRMED);
        PaymentId again = a.yard.payment();
        a.at.records(
                () -> licenses().buyAsPartner(a.at.ada, a.charger, a.month, a.at.owner, again),
                PurchaseBegun.class,
                PurchaseConfirmed.class,
                LicenseRenewed.class);
        assertThat(backOffice().purchase(again).orThrow().license()).isEqualTo(purchase.license());
    }

    @Test
    void deleting_the_charger_abandons_what_is_pending_and_keeps_what_was_paid() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId paid = a.begun(a.day);
        a.confirm(paid).orThrow();
        PaymentId pending = a.begun(a.month);
        a.at.refused("licenses_running", () -> chargers().delete(a.at.ada, a.charger));
        chargers().deleteAndRevoke(a.at.ada, a.charger).orThrow();
        a.at.refused("purchase_closed", () -> a.confirm(pending));
        a.at.records(() -> a.abandon(pending));
        a.at.records(() -> a.confirm(paid));
        assertThat(licenses().purchase(a.at.ada, paid).orThrow().status())
                .as("%s", world().name())
                .isEqualTo(PurchaseStatus.CONFIRMED);
        a.at.refused("charger_not_found", () -> a.begin(a.day, paid));
        PaymentId fresh = a.yard.payment();
        a.at.refused("charger_not_found", () -> a.begin(a.month, fresh));
    }

    @Test
    void a_payment_that_comes_late_finds_the_charger_wherever_it_went() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId payment = a.begun(a.month);
        PaymentId other = a.begun(a.day);
        chargers().detach(a.at.ada, a.charger).orThrow();
        clock().advance(Duration.ofDays(900));
        a.at.records(() -> a.confirm(payment), PurchaseConfirmed.class, LicenseIssued.class);
        assertThat(a.isSmart()).isTrue();
        a.at.records(() -> a.confirm(other), PurchaseConfirmed.class, LicenseRenewed.class);
        assertThat(a.yard.purchase(payment).license())
                .isEqualTo(a.yard.purchase(other).license());
    }

    @Test
    void a_payment_id_keeps_every_character() {
        LicensedCharger a = new LicensedCharger(world());
        PaymentId longest = new PaymentId(Reports.LONGEST);
        a.at.records(() -> a.begin(a.month, longest), PurchaseBegun.class);
        assertThat(backOffice().purchase(longest).orThrow().payment()).isEqualTo(longest);
        assertThat(PaymentId.parse(Reports.LONGEST + "x").isAccepted()).isFalse();
        assertThat(PaymentId.parse(" ").isAccepted()).isFalse();
        assertThat(Sku.parse("s".repeat(101)).isAccepted()).isFalse();
    }
}
