package dev.chargehand.testkit;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Term;
import dev.chargehand.testkit.model.ChargerCall;
import dev.chargehand.testkit.model.LicenseCall;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Races for a license: paid once, counted each time, and on one charger (I-83 to I-90). Nine days and a month end on another day
 * than a month and nine days do, so that a license tells which came first.
 */
public abstract class LicenseRaceContract extends RacingContract {
    private static final Term MONTH = Term.months(1);
    private static final Instant END = Instant.parse("2027-01-30T12:00:00Z");

    protected LicenseRaceContract() {}

    @Test
    void a_payment_is_confirmed_or_abandoned() {
        bothOrders("confirm against abandon", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            PaymentId payment = scene.begun(scene.sku());
            return scene.round(LicenseCall.confirm(scene.host(), payment), LicenseCall.abandon(scene.clerk(), payment));
        });
    }

    @Test
    void a_payment_confirmed_twice_renews_once() {
        anyOrder("confirm against confirm", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            scene.yard().license(scene.charger(), END);
            PaymentId payment = scene.begun(scene.sku());
            return scene.round(LicenseCall.confirm(scene.host(), payment), LicenseCall.confirm(scene.clerk(), payment));
        });
    }

    @Test
    void two_renewals_at_once_both_count() {
        bothOrders("renewal against renewal", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            scene.yard().license(scene.charger(), END);
            PaymentId days = scene.begun(scene.sku());
            PaymentId month = scene.begun(scene.yard().product(MONTH));
            return scene.round(LicenseCall.confirm(scene.host(), days), LicenseCall.confirm(scene.clerk(), month));
        });
    }

    @Test
    void two_first_licenses_of_one_tier_become_one_that_is_renewed() {
        bothOrders("first license against first license", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            PaymentId days = scene.begun(scene.sku());
            PaymentId month = scene.begun(scene.yard().product(MONTH));
            return scene.round(LicenseCall.confirm(scene.host(), days), LicenseCall.confirm(scene.clerk(), month));
        });
    }

    @Test
    void a_license_is_renewed_before_it_is_transferred_or_replaced_by_another() {
        bothOrders("renewal against transfer", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            LicenseId license = scene.yard().license(scene.charger(), END);
            ChargerId other = scene.yard().heldBy(scene.team());
            PaymentId payment = scene.begun(scene.sku());
            return scene.round(
                    LicenseCall.confirm(scene.host(), payment), LicenseCall.transfer(scene.ada(), license, other));
        });
    }

    @Test
    void one_of_two_licenses_of_a_tier_is_transferred_to_a_charger() {
        bothOrders("transfer against transfer", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            ChargerId one = scene.yard().heldBy(scene.team());
            ChargerId other = scene.yard().heldBy(scene.team());
            return scene.round(
                    LicenseCall.transfer(scene.ada(), scene.yard().license(one, END), scene.charger()),
                    LicenseCall.transfer(scene.anne(), scene.yard().license(other, END), scene.charger()));
        });
    }

    @Test
    void a_license_is_transferred_before_it_is_suspended_or_not_at_all() {
        bothOrders("transfer against suspend", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            LicenseId license = scene.yard().license(scene.charger(), END);
            ChargerId other = scene.yard().heldBy(scene.team());
            return scene.round(
                    LicenseCall.transfer(scene.ada(), license, other), LicenseCall.suspend(scene.host(), license));
        });
    }

    @Test
    void a_payment_is_confirmed_or_the_charger_is_deleted() {
        bothOrders("confirm against delete", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            PaymentId payment = scene.begun(scene.sku());
            return scene.round(
                    LicenseCall.confirm(scene.host(), payment),
                    ChargerCall.delete(scene.ada(), scene.charger(), false));
        });
    }
}
