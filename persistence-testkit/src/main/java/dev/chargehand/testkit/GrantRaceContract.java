package dev.chargehand.testkit;

import dev.chargehand.Policy;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.AccessCall;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.OfferCall;
import dev.chargehand.testkit.model.PlainEnd;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Races for what a team may do on a site: its data access, its requests for it, and its assets (I-33 to I-51). */
public abstract class GrantRaceContract extends RacingContract {
    private static final PlainEnd LATER = PlainEnd.at(World.START.plus(Duration.ofDays(30)));

    protected GrantRaceContract() {}

    /** A site of ada and anne, and a team of bob's on it. */
    private record Scene(UserId ada, UserId anne, UserId bob, SiteId site, TeamId guests) {
        static Scene on(Stage stage, DataAccess data) {
            UserId ada = stage.user("ada");
            UserId anne = stage.user("anne");
            UserId bob = stage.user("bob");
            SiteId site = stage.site(stage.team(ada, anne));
            TeamId guests = stage.team(bob);
            stage.give(site, guests, data);
            return new Scene(ada, anne, bob, site, guests);
        }

        List<UserId> viewers() {
            return List.of(ada, bob);
        }
    }

    @Test
    void data_access_is_granted_before_it_is_revoked_or_after() {
        bothOrders("grant against revoke", stage -> {
            Scene scene = Scene.on(stage, DataAccess.always());
            return stage.round(
                    scene.viewers(),
                    AccessCall.grant(scene.ada(), scene.site(), scene.guests(), LATER),
                    AccessCall.revoke(scene.anne(), scene.site(), scene.guests(), false));
        });
    }

    @Test
    void a_request_is_approved_once() {
        bothOrders("approve against approve", stage -> {
            Scene scene = Scene.on(stage, DataAccess.none());
            DataRequestId request = stage.request(scene.site(), scene.guests());
            return stage.round(
                    scene.viewers(),
                    OfferCall.approve(scene.ada(), request, Optional.empty()),
                    OfferCall.approve(scene.anne(), request, Optional.of(LATER)));
        });
    }

    @Test
    void a_request_is_approved_or_denied() {
        bothOrders("approve against deny", stage -> {
            Scene scene = Scene.on(stage, DataAccess.none());
            DataRequestId request = stage.request(scene.site(), scene.guests());
            return stage.round(
                    scene.viewers(),
                    OfferCall.approve(scene.ada(), request, Optional.empty()),
                    OfferCall.deny(scene.anne(), request));
        });
    }

    @Test
    void a_request_is_approved_or_withdrawn() {
        bothOrders("approve against withdraw", stage -> {
            Scene scene = Scene.on(stage, DataAccess.none());
            DataRequestId request = stage.request(scene.site(), scene.guests());
            return stage.round(
                    scene.viewers(),
                    OfferCall.approve(scene.ada(), request, Optional.empty()),
                    OfferCall.withdraw(scene.bob(), request));
        });
    }

    @Test
    void a_request_is_overtaken_by_a_grant_or_comes_too_late() {
        bothOrders("request against grant", stage -> {
            Scene scene = Scene.on(stage, DataAccess.none());
            return stage.round(
                    scene.viewers(),
                    OfferCall.request(scene.bob(), scene.site(), scene.guests(), "Why", LATER),
                    AccessCall.grant(scene.ada(), scene.site(), scene.guests(), PlainEnd.NEVER));
        });
    }

    @Test
    void a_team_is_granted_data_before_it_is_deleted_or_not_at_all() {
        bothOrders("grant against delete team", Policy.DEFAULT.withDeletingATeamDropsAccess(), stage -> {
            Scene scene = Scene.on(stage, DataAccess.none());
            return stage.round(
                    scene.viewers(),
                    AccessCall.grant(scene.ada(), scene.site(), scene.guests(), LATER),
                    Call.deleteTeam(scene.bob(), scene.guests()));
        });
    }

    @Test
    void a_removed_asset_leaves_the_list_it_was_put_on_or_is_not_found_for_it() {
        bothOrders("set scope against remove asset", stage -> {
            Scene scene = Scene.on(stage, DataAccess.always());
            AssetId stays = stage.asset(scene.site());
            AssetId goes = stage.asset(scene.site());
            UserId cleo = stage.user("cleo");
            stage.give(scene.site(), stage.team(cleo), DataAccess.always());
            return stage.round(
                    List.of(scene.ada(), scene.bob(), cleo),
                    AccessCall.setScope(scene.ada(), scene.site(), scene.guests(), Optional.of(Set.of(stays, goes))),
                    AccessCall.removeAsset(cleo, scene.site(), goes));
        });
    }

    @Test
    void an_asset_is_on_one_of_two_sites() {
        bothOrders("add asset against add asset", stage -> {
            UserId ada = stage.user("ada");
            UserId bob = stage.user("bob");
            SiteId one = stage.site(stage.team(ada));
            SiteId other = stage.site(stage.team(bob));
            AssetId asset = stage.newAsset();
            return stage.round(
                    List.of(ada, bob), AccessCall.addAsset(ada, one, asset), AccessCall.addAsset(bob, other, asset));
        });
    }

    @Test
    void an_asset_is_added_to_a_site_after_it_was_removed_from_another_or_not_at_all() {
        bothOrders("remove asset against add asset", stage -> {
            UserId bob = stage.user("bob");
            SiteId other = stage.site(stage.team(bob));
            UserId ada = stage.user("ada");
            SiteId one = stage.site(stage.team(ada));
            AssetId asset = stage.asset(one);
            return stage.round(
                    List.of(ada, bob), AccessCall.removeAsset(ada, one, asset), AccessCall.addAsset(bob, other, asset));
        });
    }
}
