package dev.chargehand.testkit;

import dev.chargehand.Policy;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.AccessCall;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.OfferCall;
import dev.chargehand.testkit.model.PlainEnd;
import dev.chargehand.testkit.model.PlainOffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Races for an invitation: accepted once, and not after what it stands on is gone (I-52 to I-59). */
public abstract class InvitationRaceContract extends RacingContract {
    protected InvitationRaceContract() {}

    /** A site of ada and anne, who invited bob, and bob's team. */
    private record Scene(
            UserId ada, UserId anne, UserId bob, TeamId owners, SiteId site, TeamId guests, Stage.Letter letter) {
        static Scene on(Stage stage) {
            UserId ada = stage.user("ada");
            UserId anne = stage.user("anne");
            UserId bob = stage.mail("bob");
            TeamId owners = stage.team(ada, anne);
            TeamId guests = stage.team(bob);
            SiteId site = stage.site(owners);
            return new Scene(ada, anne, bob, owners, site, guests, stage.invite(site, owners, bob));
        }

        Call bobAccepts() {
            return OfferCall.accept(bob, letter.token(), Optional.of(guests), Set.of());
        }
    }

    @Test
    void one_token_is_accepted_once() {
        bothOrders("accept against accept", stage -> {
            Scene scene = Scene.on(stage);
            UserId cleo = stage.user("cleo");
            TeamId others = stage.team(cleo);
            return stage.round(
                    List.of(scene.anne(), scene.bob(), cleo),
                    scene.bobAccepts(),
                    OfferCall.accept(cleo, scene.letter().token(), Optional.of(others), Set.of(scene.bob())));
        });
    }

    @Test
    void an_invitation_is_accepted_or_cancelled() {
        bothOrders("accept against cancel", stage -> {
            Scene scene = Scene.on(stage);
            return stage.round(
                    List.of(scene.anne(), scene.bob()),
                    scene.bobAccepts(),
                    OfferCall.cancel(scene.anne(), scene.letter().id()));
        });
    }

    @Test
    void an_invitation_is_accepted_before_the_inviting_user_leaves_the_team_or_not_at_all() {
        bothOrders("accept against leave of the inviting user", stage -> {
            Scene scene = Scene.on(stage);
            return stage.round(
                    List.of(scene.anne(), scene.bob()),
                    scene.bobAccepts(),
                    Call.removeMember(scene.ada(), scene.owners(), scene.ada()));
        });
    }

    @Test
    void an_invitation_is_accepted_before_the_inviting_team_is_removed_or_not_at_all() {
        bothOrders("accept against remove of the inviting team", stage -> {
            UserId ada = stage.user("ada");
            UserId bob = stage.user("bob");
            UserId cleo = stage.mail("cleo");
            SiteId site = stage.site(stage.team(ada));
            TeamId inviting = stage.team(bob);
            TeamId guests = stage.team(cleo);
            stage.give(site, inviting, DataAccess.always());
            Stage.Letter letter = stage.invite(site, inviting, cleo);
            return stage.round(
                    List.of(ada, bob, cleo),
                    OfferCall.accept(cleo, letter.token(), Optional.of(guests), Set.of()),
                    AccessCall.remove(ada, site, inviting));
        });
    }

    @Test
    void an_invitation_is_accepted_before_the_site_is_deleted_or_not_at_all() {
        bothOrders("accept against delete site", stage -> {
            Scene scene = Scene.on(stage);
            return stage.round(
                    List.of(scene.anne(), scene.bob()),
                    scene.bobAccepts(),
                    Call.deleteSite(scene.anne(), scene.site()));
        });
    }

    @Test
    void an_invitation_is_accepted_for_a_team_or_the_team_is_deleted() {
        bothOrders("accept against delete the accepting team", stage -> {
            Scene scene = Scene.on(stage);
            UserId cleo = stage.user("cleo");
            TeamId shared = stage.team(scene.bob(), cleo);
            return stage.round(
                    List.of(scene.anne(), scene.bob()),
                    OfferCall.accept(scene.bob(), scene.letter().token(), Optional.of(shared), Set.of()),
                    Call.deleteTeam(cleo, shared));
        });
    }

    @Test
    void two_invitations_of_one_user_are_counted_though_made_through_two_teams_to_two_sites() {
        bothOrders("invite against invite", Policy.DEFAULT.withInvitationsAMinute(1), stage -> {
            UserId ada = stage.user("ada");
            SiteId one = stage.site(stage.team(ada));
            SiteId other = stage.site(stage.team(ada));
            PlainOffer offer = new PlainOffer(false, Optional.of(PlainEnd.NEVER), Optional.empty());
            return stage.round(
                    List.of(ada),
                    OfferCall.invite(ada, one, stage.mail("bob"), offer),
                    OfferCall.invite(ada, other, stage.mail("cleo"), offer));
        });
    }

    @Test
    void a_user_without_a_team_who_accepts_two_invitations_gets_one_personal_team() {
        anyOrder("two personal teams", stage -> {
            UserId ada = stage.user("ada");
            UserId bob = stage.user("bob");
            UserId cleo = stage.mail("cleo");
            TeamId first = stage.team(ada);
            TeamId second = stage.team(bob);
            Stage.Letter one = stage.invite(stage.site(first), first, cleo);
            Stage.Letter other = stage.invite(stage.site(second), second, cleo);
            return stage.round(
                    List.of(ada, bob, cleo),
                    OfferCall.accept(cleo, one.token(), Optional.empty(), Set.of()),
                    OfferCall.accept(cleo, other.token(), Optional.empty(), Set.of()));
        });
    }
}
