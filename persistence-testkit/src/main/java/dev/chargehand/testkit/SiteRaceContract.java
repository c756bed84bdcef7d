package dev.chargehand.testkit;

import dev.chargehand.Policy;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.AccessCall;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.OfferCall;
import dev.chargehand.testkit.model.PlainEnd;
import dev.chargehand.testkit.model.PlainOffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Two commands on one site at once: what both answer and what is there afterwards must be what one of the two serial orders
 * gives, and both orders happen. {@code -Dchargehand.rounds} chooses how often.
 */
public abstract class SiteRaceContract extends RacingContract {
    private static final Policy POLICY = Policy.DEFAULT.withDeletingATeamDropsAccess();

    protected SiteRaceContract() {}

    @Test
    void of_two_users_with_one_token_one_gets_in() {
        onSite("accept against accept", at -> {
            RaceSite.Invited invited = at.invite(at.ada, at.owner);
            return at.round(
                    OfferCall.accept(at.bob, invited.token(), Optional.of(at.guest), Set.of()),
                    OfferCall.accept(at.cleo, invited.token(), Optional.of(at.third), Set.of(at.bob)));
        });
    }

    @Test
    void an_invitation_is_accepted_or_cancelled_and_never_both() {
        onSite("accept against cancel", at -> {
            RaceSite.Invited invited = at.invite(at.ada, at.owner);
            return at.round(
                    OfferCall.accept(at.bob, invited.token(), Optional.of(at.guest), Set.of()),
                    OfferCall.cancel(at.ada, invited.id()));
        });
    }

    @Test
    void a_team_becomes_owner_or_leaves_and_never_both() {
        onSite("transfer against remove", at -> {
            at.give(at.guest, DataAccess.none());
            return at.round(
                    AccessCall.transfer(at.ada, at.site, at.guest), AccessCall.remove(at.bob, at.site, at.guest));
        });
    }

    @Test
    void of_two_transfers_one_happens() {
        onSite("transfer against transfer", at -> {
            at.give(at.guest, DataAccess.none()).give(at.third, DataAccess.none());
            return at.round(
                    AccessCall.transfer(at.ada, at.site, at.guest), AccessCall.transfer(at.ada, at.site, at.third));
        });
    }

    @Test
    void a_grant_and_a_revocation_happen_one_after_the_other() {
        onSite("grant against revoke", at -> {
            at.give(at.guest, DataAccess.always());
            return at.round(
                    AccessCall.grant(at.ada, at.site, at.guest, inDays(3)),
                    AccessCall.revoke(at.ada, at.site, at.guest, false));
        });
    }

    @Test
    void a_request_is_approved_once() {
        onSite("approve against approve", at -> {
            at.give(at.guest, DataAccess.none());
            DataRequestId request = at.request(at.guest, at.bob);
            return at.round(
                    OfferCall.approve(at.ada, request, Optional.empty()),
                    OfferCall.approve(at.ada, request, Optional.of(inDays(3))));
        });
    }

    @Test
    void who_has_left_the_inviting_team_invites_nobody() {
        onSite("remove the inviting user against accept", at -> {
            at.join(at.owner, at.ada, at.cleo, Role.MEMBER);
            RaceSite.Invited invited = at.invite(at.cleo, at.owner);
            return at.round(
                    Call.removeMember(at.ada, at.owner, at.cleo),
                    OfferCall.accept(at.bob, invited.token(), Optional.of(at.guest), Set.of()));
        });
    }

    @Test
    void a_team_that_was_removed_invites_nobody() {
        onSite("remove the inviting team against accept", at -> {
            at.give(at.third, DataAccess.always());
            RaceSite.Invited invited = at.invite(at.cleo, at.third);
            return at.round(
                    AccessCall.remove(at.ada, at.site, at.third),
                    OfferCall.accept(at.bob, invited.token(), Optional.of(at.guest), Set.of()));
        });
    }

    @Test
    void a_deleted_team_is_granted_nothing() {
        onSite("delete team against grant", at -> {
            at.give(at.guest, DataAccess.none());
            return at.round(
                    Call.deleteTeam(at.bob, at.guest), AccessCall.grant(at.ada, at.site, at.guest, PlainEnd.NEVER));
        });
    }

    @Test
    void a_request_is_overtaken_by_a_grant_or_not_needed_after_it() {
        onSite("request against grant", at -> {
            at.give(at.guest, DataAccess.none());
            return at.round(
                    OfferCall.request(at.bob, at.site, at.guest, "Please", PlainEnd.NEVER),
                    AccessCall.grant(at.ada, at.site, at.guest, PlainEnd.NEVER));
        });
    }

    @Test
    void a_removed_asset_is_in_no_list() {
        onSite("set scope against remove asset", at -> {
            at.give(at.guest, DataAccess.none());
            AssetId asset = at.asset();
            return at.round(
                    AccessCall.setScope(at.ada, at.site, at.guest, Optional.of(Set.of(asset))),
                    AccessCall.removeAsset(at.ada, at.site, asset));
        });
    }

    @Test
    void a_deleted_site_is_given_to_nobody() {
        onSite("delete site against accept", at -> {
            RaceSite.Invited invited = at.invite(at.ada, at.owner);
            return at.round(
                    Call.deleteSite(at.ada, at.site),
                    OfferCall.accept(at.bob, invited.token(), Optional.of(at.guest), Set.of()));
        });
    }

    @Test
    void a_deleted_team_is_not_renamed() {
        onSite("rename team against delete team", at -> {
            at.join(at.guest, at.bob, at.cleo, Role.ADMIN);
            return at.round(Call.renameTeam(at.bob, at.guest, "Renamed"), Call.deleteTeam(at.cleo, at.guest));
        });
    }

    @Test
    void an_asset_comes_onto_one_site() {
        onSite("one asset onto two sites", at -> {
            SiteId other = at.site(at.bob, at.guest);
            AssetId asset = AssetId.charger(UUID.randomUUID());
            return at.round(AccessCall.addAsset(at.ada, at.site, asset), AccessCall.addAsset(at.bob, other, asset));
        });
    }

    @Test
    void the_last_invitation_of_a_minute_is_made_once() {
        onSite("invite against invite at the limit", at -> {
            at.join(at.third, at.cleo, at.ada, Role.MEMBER);
            SiteId other = at.site(at.cleo, at.third);
            for (int made = 1; made < POLICY.invitationsAMinute(); made++) {
                at.invite(at.ada, at.owner, world().mail("guest"));
            }
            UserId address = world().mail("guest");
            return at.round(
                    OfferCall.invite(at.ada, at.site, address, PlainOffer.BASIC),
                    OfferCall.invite(at.ada, other, address, PlainOffer.BASIC));
        });
    }

    private PlainEnd inDays(int days) {
        return PlainEnd.at(clock().instant().plus(Duration.ofDays(days)));
    }

    private void onSite(String kind, Function<RaceSite, Race.Round> prepare) {
        bothOrders(kind, world().with(POLICY), () -> prepare.apply(new RaceSite(world(), POLICY)));
    }
}
