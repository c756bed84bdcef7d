package dev.chargehand.memory;

import static dev.chargehand.memory.SomeChanges.AT;
import static dev.chargehand.memory.SomeChanges.TEAM;
import static dev.chargehand.memory.SomeChanges.USER;
import static dev.chargehand.memory.SomeChanges.charger;
import static dev.chargehand.memory.SomeChanges.chargerId;
import static dev.chargehand.memory.SomeChanges.held;
import static dev.chargehand.memory.SomeChanges.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.LicenseRenewed;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.LicenseTransferred;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.event.LicenseEvent.PurchaseBegun;
import dev.chargehand.event.LicenseEvent.PurchaseConfirmed;
import dev.chargehand.event.ProductEvent.ProductAdded;
import dev.chargehand.event.ProductEvent.ProductChanged;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Period;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contradicts the keys of licenses, purchases and products, within one change or against what is there. */
class LicenseConflictsTest {
    private static final ChargerId ONE = chargerId(1);
    private static final ChargerId OTHER = chargerId(2);
    private static final PaymentId PAYMENT = new PaymentId("payment");

    private final SomeChanges changes = new SomeChanges();

    @BeforeEach
    void two_chargers() {
        changes.make(
                new ChargerRegistered(charger(1, "one", held())), new ChargerRegistered(charger(2, "other", held())));
    }

    @Test
    void a_charger_has_one_current_license_of_a_tier() {
        changes.make(issued(1, ONE, Tier.SMART));

        changes.assertLost(issued(2, ONE, Tier.SMART));
        changes.assertMissing(issued(2, ONE, Tier.PRO), issued(3, ONE, Tier.PRO));
        changes.assertMissing(status(1, LicenseStatus.SUSPENDED), issued(2, ONE, Tier.SMART));
        changes.assertMissing(status(9, LicenseStatus.REVOKED));
    }

    @Test
    void a_license_that_is_over_makes_room_and_is_kept() {
        changes.make(issued(1, ONE, Tier.SMART), issued(2, ONE, Tier.PRO));

        changes.make(status(1, LicenseStatus.REVOKED), issued(3, ONE, Tier.SMART));

        ChargerLicenses licenses = changes.state.assets.get(ONE).licenses;
        assertThat(licenses.all()).extracting(License::id).containsExactly(license(1), license(2), license(3));
        assertThat(licenses.current()).extracting(License::id).containsExactly(license(3), license(2));
        changes.assertLost(status(1, LicenseStatus.VALID));
    }

    @Test
    void a_license_goes_to_a_charger_that_has_none_of_its_tier() {
        changes.make(issued(1, ONE, Tier.SMART), issued(2, OTHER, Tier.SMART), issued(3, OTHER, Tier.PRO));

        changes.assertLost(transferred(1));
        changes.make(status(2, LicenseStatus.REPLACED), transferred(1), issued(4, ONE, Tier.SMART));

        assertThat(changes.state.assets.get(ONE).licenses.all())
                .extracting(License::id)
                .containsExactly(license(4));
        assertThat(changes.state.assets.get(OTHER).licenses.current())
                .extracting(License::id)
                .containsExactly(license(1), license(3));
        assertThat(changes.state.licenses.get(license(1)).charger()).isEqualTo(OTHER);
    }

    @Test
    void the_licenses_of_a_charger_go_with_it() {
        changes.make(issued(1, ONE, Tier.SMART), issued(2, ONE, Tier.PRO), status(2, LicenseStatus.REVOKED));
        Event deleted = new ChargerDeleted(charger(1, "one", held()));
        Event renewed = new LicenseRenewed(license(1), ONE, period(), period());

        changes.assertMissing(deleted, renewed);
        changes.assertMissing(deleted, issued(4, ONE, Tier.SMART));
        changes.assertLost(deleted, issued(3, OTHER, Tier.PRO), new ChargerRegistered(charger(2, "taken", held())));
        changes.make(transferred(1), deleted);
        assertThat(changes.state.licenses.find(license(2))).isNull();
        assertThat(changes.state.licenses.get(license(1)).charger()).isEqualTo(OTHER);
    }

    @Test
    void a_payment_is_for_one_purchase_which_ends_once() {
        changes.make(new PurchaseBegun(purchase()));
        Event confirmed = new PurchaseConfirmed(PAYMENT, ONE, license(1));
        Event abandoned = new PurchaseAbandoned(PAYMENT, ONE);

        changes.assertLost(new PurchaseBegun(purchase()));
        changes.assertMissing(confirmed, abandoned);
        changes.make(confirmed);
        changes.assertMissing(confirmed);
        changes.assertMissing(abandoned);
        changes.assertLost(new PurchaseBegun(purchase()));
        assertThat(changes.state.purchases.pending(ONE)).isEmpty();
        assertThat(changes.state.purchases.get(PAYMENT)).isEqualTo(purchase().confirmed(license(1), AT));
    }

    @Test
    void a_purchase_outlives_its_charger() {
        changes.make(new PurchaseBegun(purchase()), new ChargerDeleted(charger(1, "one", held())));

        assertThat(changes.state.purchases.pending(ONE)).containsExactly(purchase());
        changes.make(new PurchaseAbandoned(PAYMENT, ONE));
        assertThat(changes.state.purchases.pending(ONE)).isEmpty();
    }

    @Test
    void a_product_is_the_only_one_of_its_sku() {
        changes.assertMissing(new ProductChanged(product(true), product(false)));
        changes.make(new ProductAdded(product(true)));

        changes.assertLost(new ProductAdded(product(true)));
        changes.make(new ProductChanged(product(true), product(false)));
        assertThat(changes.state.products.after("", 2)).containsExactly(product(false));
    }

    private static Event issued(int number, ChargerId charger, Tier tier) {
        return new LicenseIssued(
                new License(license(number), charger, tier, AT, Optional.empty(), LicenseStatus.VALID, AT, AT));
    }

    private static Event status(int number, LicenseStatus after) {
        return new LicenseStatusChanged(license(number), ONE, LicenseStatus.VALID, after);
    }

    private static Event transferred(int number) {
        return new LicenseTransferred(license(number), ONE, OTHER);
    }

    private static LicenseId license(int number) {
        return new LicenseId(id(2_000 + number));
    }

    private static Period period() {
        return new Period(AT, Optional.empty());
    }

    private static Purchase purchase() {
        return new Purchase(
                PAYMENT,
                ONE,
                new Sku("smart"),
                Tier.SMART,
                Term.perpetual(),
                TEAM,
                USER,
                Billing.CARD,
                PurchaseStatus.PENDING,
                Optional.empty(),
                AT,
                AT);
    }

    private static Product product(boolean active) {
        return new Product(new Sku("smart"), "Smart", Tier.SMART, Term.perpetual(), active, AT, AT);
    }
}
