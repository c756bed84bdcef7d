package dev.chargehand.testkit;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.AccessCall;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.ChargerCall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Races for a charger: whose it is, where it is, and what it calls itself (I-33, I-34, I-70 to I-78). */
public abstract class ChargerRaceContract extends RacingContract {
    protected ChargerRaceContract() {}

    /** A site of ada and anne, and a charger that bob's team holds. */
    private record Scene(
            Stage stage,
            StagedYard yard,
            UserId ada,
            UserId anne,
            UserId bob,
            TeamId owners,
            SiteId site,
            TeamId holders,
            ChargerId charger) {
        static Scene on(Stage stage) {
            StagedYard yard = new StagedYard(stage);
            UserId ada = stage.user("ada");
            UserId anne = stage.user("anne");
            UserId bob = stage.user("bob");
            TeamId owners = stage.team(ada, anne);
            TeamId holders = stage.team(bob);
            SiteId site = stage.site(owners);
            return new Scene(stage, yard, ada, anne, bob, owners, site, holders, yard.heldBy(holders));
        }

        Call adaAttaches() {
            return ChargerCall.attach(ada, site, yard.identity(charger), Yard.PINCODE);
        }

        Race.Round round(Call first, Call second) {
            return stage.round(List.of(ada, bob), first, second);
        }
    }

    @Test
    void a_charger_is_attached_to_one_of_two_sites() {
        bothOrders("attach against attach", stage -> {
            Scene scene = Scene.on(stage);
            UserId cleo = stage.user("cleo");
            SiteId other = stage.site(stage.team(cleo));
            return stage.round(
                    List.of(scene.ada(), scene.bob(), cleo),
                    scene.adaAttaches(),
                    ChargerCall.attach(cleo, other, scene.yard().identity(scene.charger()), Yard.PINCODE));
        });
    }

    @Test
    void a_charger_is_attached_to_a_site_or_the_site_is_deleted() {
        bothOrders("attach against delete site", stage -> {
            Scene scene = Scene.on(stage);
            return scene.round(scene.adaAttaches(), Call.deleteSite(scene.anne(), scene.site()));
        });
    }

    @Test
    void a_team_is_deleted_after_its_charger_was_attached_to_a_site_or_not_at_all() {
        bothOrders("attach against delete the holding team", stage -> {
            Scene scene = Scene.on(stage);
            return scene.round(scene.adaAttaches(), Call.deleteTeam(scene.bob(), scene.holders()));
        });
    }

    @Test
    void a_charger_is_attached_before_it_is_deleted_or_not_at_all() {
        bothOrders("attach against delete", stage -> {
            Scene scene = Scene.on(stage);
            return scene.round(scene.adaAttaches(), ChargerCall.delete(scene.bob(), scene.charger(), false));
        });
    }

    @Test
    void a_moved_charger_leaves_the_list_it_was_put_on_or_is_not_found_for_it() {
        bothOrders("set scope against move", stage -> {
            Scene scene = Scene.on(stage);
            stage.give(scene.site(), scene.holders(), DataAccess.always());
            ChargerId stays = scene.yard().on(scene.site());
            ChargerId goes = scene.yard().on(scene.site());
            UserId cleo = stage.user("cleo");
            TeamId movers = stage.team(cleo);
            stage.give(scene.site(), movers, DataAccess.always());
            SiteId target = stage.site(movers);
            return stage.round(
                    List.of(scene.ada(), scene.bob(), cleo),
                    AccessCall.setScope(
                            scene.ada(),
                            scene.site(),
                            scene.holders(),
                            Optional.of(Set.of(stays.asset(), goes.asset()))),
                    ChargerCall.move(cleo, goes, target));
        });
    }

    @Test
    void a_charger_that_is_moved_twice_ends_where_the_later_moved_it() {
        bothOrders("move against move", stage -> {
            Scene scene = Scene.on(stage);
            ChargerId charger = scene.yard().on(scene.site());
            return scene.round(
                    ChargerCall.move(scene.ada(), charger, stage.site(scene.owners())),
                    ChargerCall.move(scene.anne(), charger, stage.site(scene.owners())));
        });
    }

    @Test
    void a_detached_charger_is_held_by_the_team_that_owned_its_site_then() {
        bothOrders("detach against transfer", stage -> {
            Scene scene = Scene.on(stage);
            stage.give(scene.site(), scene.holders(), DataAccess.always());
            ChargerId charger = scene.yard().on(scene.site());
            UserId cleo = stage.user("cleo");
            TeamId heirs = stage.team(cleo);
            stage.give(scene.site(), heirs, DataAccess.none());
            return stage.round(
                    List.of(scene.ada(), scene.bob(), cleo),
                    ChargerCall.detach(scene.bob(), charger),
                    AccessCall.transfer(scene.ada(), scene.site(), heirs));
        });
    }

    @Test
    void one_identity_is_registered_once() {
        bothOrders("register against register", stage -> {
            Scene scene = Scene.on(stage);
            String identity = scene.yard().identity();
            return scene.round(
                    ChargerCall.register(scene.ada(), scene.owners(), identity, Yard.PINCODE),
                    ChargerCall.register(scene.bob(), scene.holders(), identity, Yard.PINCODE));
        });
    }

    @Test
    void a_charger_is_registered_on_a_site_or_the_site_is_deleted() {
        bothOrders("register against delete site", stage -> {
            Scene scene = Scene.on(stage);
            String identity = scene.yard().identity();
            return scene.round(
                    ChargerCall.register(scene.ada(), scene.site(), identity, Yard.PINCODE),
                    Call.deleteSite(scene.anne(), scene.site()));
        });
    }

    @Test
    void an_identity_is_registered_after_its_charger_was_deleted_or_not_at_all() {
        bothOrders("delete against register", stage -> {
            Scene scene = Scene.on(stage);
            String identity = scene.yard().identity(scene.charger());
            return scene.round(
                    ChargerCall.delete(scene.bob(), scene.charger(), false),
                    ChargerCall.register(scene.ada(), scene.site(), identity, Yard.PINCODE));
        });
    }

    @Test
    void a_second_report_tells_of_what_the_first_left() {
        bothOrders("report against report", stage -> {
            Scene scene = Scene.on(stage);
            return scene.round(
                    ChargerCall.report(stage.user("host"), scene.charger(), ConnectionStatus.ONLINE),
                    ChargerCall.report(stage.user("host"), scene.charger(), ConnectionStatus.OFFLINE));
        });
    }

    @Test
    void a_charger_is_reported_of_before_it_is_deleted_or_not_at_all() {
        bothOrders("report against delete", stage -> {
            Scene scene = Scene.on(stage);
            return scene.round(
                    ChargerCall.report(stage.user("host"), scene.charger(), ConnectionStatus.ONLINE),
                    ChargerCall.delete(scene.bob(), scene.charger(), false));
        });
    }
}
