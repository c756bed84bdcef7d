package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.AccessCall;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.ChargerCall;
import dev.chargehand.testkit.model.LicenseCall;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Races for what is bought: by whom, for what, and whether it is sold (I-82 to I-85). */
public abstract class PurchaseRaceContract extends RacingContract {
    protected PurchaseRaceContract() {}

    @Test
    void one_payment_belongs_to_one_purchase() {
        bothOrders("begin against begin", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            UserId bob = stage.user("bob");
            TeamId others = stage.team(bob);
            ChargerId other = scene.yard().heldBy(others);
            StagedYard.Wanted wanted = scene.wanted(scene.sku(), Billing.CARD);
            return stage.round(
                    List.of(scene.ada(), bob),
                    wanted.boughtBy(scene.ada()),
                    new StagedYard.Wanted(other, scene.sku(), others, wanted.payment(), Billing.CARD).boughtBy(bob));
        });
    }

    @Test
    void a_license_is_bought_before_the_buyers_team_is_removed_from_the_site_or_not_at_all() {
        bothOrders("begin against remove team", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            SiteId site = stage.site(scene.team());
            ChargerId charger = scene.yard().on(site);
            UserId bob = stage.user("bob");
            TeamId guests = stage.team(bob);
            stage.give(site, guests, DataAccess.always());
            return stage.round(
                    List.of(scene.ada(), bob),
                    new StagedYard.Wanted(
                                    charger, scene.sku(), guests, scene.yard().payment(), Billing.CARD)
                            .boughtBy(bob),
                    AccessCall.remove(scene.ada(), site, guests));
        });
    }

    /** Buying at once has more events than leaving, so that a log which counts them tells it too late. */
    @Test
    void a_license_is_bought_before_the_buyer_leaves_the_paying_team_or_not_at_all() {
        bothOrders("buy against remove member", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            UserId bob = stage.user("bob");
            TeamId payers = stage.team(bob, scene.ada());
            return stage.round(
                    List.of(scene.ada(), bob),
                    new StagedYard.Wanted(
                                    scene.charger(),
                                    scene.sku(),
                                    payers,
                                    scene.yard().payment(),
                                    Billing.PARTNER)
                            .boughtBy(scene.ada()),
                    Call.removeMember(bob, payers, scene.ada()));
        });
    }

    @Test
    void a_charger_is_deleted_with_what_was_begun_for_it_or_nothing_is_begun() {
        bothOrders("begin against delete", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            return scene.round(
                    scene.wanted(scene.sku(), Billing.CARD).boughtBy(scene.ada()),
                    ChargerCall.delete(scene.anne(), scene.charger(), false));
        });
    }

    @Test
    void a_new_product_that_is_put_twice_is_what_the_later_put() {
        bothOrders("put against put, new", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            Sku fresh = scene.yard().sku();
            return scene.round(
                    LicenseCall.put(scene.host(), fresh, Tier.PRO, Term.days(1)),
                    LicenseCall.put(scene.clerk(), fresh, Tier.PRO, Term.days(2)));
        });
    }

    @Test
    void a_product_that_is_put_twice_is_what_the_later_put() {
        bothOrders("put against put", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            return scene.round(
                    LicenseCall.put(scene.host(), scene.sku(), StagedYard.TIER, Term.days(1)),
                    LicenseCall.put(scene.clerk(), scene.sku(), StagedYard.TIER, Term.days(2)));
        });
    }

    @Test
    void a_product_is_bought_before_it_is_retired_or_not_at_all() {
        bothOrders("begin against retire", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            return scene.round(
                    scene.wanted(scene.sku(), Billing.CARD).boughtBy(scene.ada()),
                    LicenseCall.retire(scene.host(), scene.sku()));
        });
    }

    @Test
    void a_product_is_bought_after_it_was_brought_back_or_not_at_all() {
        bothOrders("put against begin", stage -> {
            LicenseScene scene = LicenseScene.on(stage);
            Sku retired = scene.yard().product(LicenseScene.DAYS, false);
            return scene.round(
                    LicenseCall.put(scene.host(), retired, StagedYard.TIER, LicenseScene.DAYS),
                    scene.wanted(retired, Billing.CARD).boughtBy(scene.ada()));
        });
    }

    @Test
    void who_retires_a_product_waits_for_who_is_buying_it_and_buyers_do_not_wait_for_one_another() throws Exception {
        Sku sku = new Yard(world()).product(StagedYard.TIER, LicenseScene.DAYS);
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (Threads threads = new Threads(3)) {
            Future<Boolean> buyer = threads.start(() -> storage().write(unit -> {
                boolean active = unit.product(sku).orElseThrow().active();
                read.countDown();
                Threads.await(release);
                return active && unit.product(sku).orElseThrow().active();
            }));
            Threads.await(read);
            Future<Boolean> other = threads.start(
                    () -> storage().write(unit -> unit.product(sku).isPresent()));
            assertThat(Threads.endsSoon(other))
                    .as("%s: another buyer goes on", world().name())
                    .isEqualTo(opened().writesSideBySide());
            Future<Boolean> retired = threads.start(
                    () -> backOffice().retireProduct(Yard.HOST, sku).isAccepted());
            assertThat(Threads.endsSoon(retired))
                    .as("%s: a product is retired while it is being bought", world().name())
                    .isFalse();
            release.countDown();
            assertThat(Threads.result(buyer)).as("%s", world().name()).isTrue();
            assertThat(Threads.result(other)).isTrue();
            assertThat(Threads.result(retired)).isTrue();
        }
    }
}
