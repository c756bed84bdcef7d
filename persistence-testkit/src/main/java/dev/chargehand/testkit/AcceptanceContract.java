package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Refusal;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.AccessEvent.AssetScopeChanged;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.AccessEvent.OwnershipTransferred;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.TeamEvent.MemberAdded;
import dev.chargehand.event.TeamEvent.TeamCreated;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An offer becomes access: once, for who was invited, and only to widen (I-54 to I-59). */
public abstract class AcceptanceContract extends Contract {
    protected AcceptanceContract() {}

    @Test
    void unknown_used_expired_cancelled_and_replaced_tokens_give_one_answer() {
        SharedSite at = new SharedSite(world());
        List<String> tokens = new ArrayList<>(List.of("x".repeat(64)));
        InvitationToken used = at.invited(at.ada, SharedSite.draft(at.cleo));
        world().accept(at.cleo, at.other, used);
        tokens.add(used.text());
        IssuedInvitation cancelled = world().invite(at.ada, at.site, SharedSite.draft(at.cleo));
        invitations().cancel(at.ada, cancelled.invitation().id()).orThrow();
        tokens.add(cancelled.token().text());
        tokens.add(at.invited(at.ada, SharedSite.draft(at.cleo)).text());
        IssuedInvitation expired = world().invite(at.ada, at.site, SharedSite.draft(at.cleo));
        tokens.add(expired.token().text());
        clock().set(expired.invitation().expiresAt());
        for (UserId user : List.of(at.cleo, at.bob, world().user("stranger"))) {
            for (String token : tokens) {
                assertThat(invitations().accept(user, Acceptance.of(token)).whyNot())
                        .as("%s: token %d", world().name(), tokens.indexOf(token))
                        .contains(new Refusal.NotFound("invitation", "of this token"));
            }
        }
        clock().set(expired.invitation().expiresAt().minusMillis(1));
        at.records(() -> invitations().accept(at.cleo, Acceptance.of(expired.token())), InvitationClosed.class);
    }

    @Test
    void forged_and_truncated_tokens_are_malformed_and_a_changed_one_is_unknown() {
        SharedSite at = new SharedSite(world());
        String good = at.invited(at.ada, SharedSite.draft(at.cleo)).text();
        for (String bad : new String[] {null, "", " ", good.substring(1), good + "A", "é" + good.substring(1)}) {
            at.refused("invalid", () -> invitations().accept(at.cleo, Acceptance.of(bad)));
        }
        String changed = good.substring(1) + (good.charAt(0) == 'A' ? 'B' : 'A');
        at.refused("invitation_not_found", () -> invitations().accept(at.cleo, Acceptance.of(changed)));
    }

    @Test
    void an_invitation_is_for_its_address_or_for_whom_the_host_vouches_for() {
        SharedSite at = new SharedSite(world());
        InvitationToken token = at.invited(at.ada, SharedSite.draft(at.cleo));
        UserId dan = world().user("dan");
        TeamId dans = world().team(dan);
        at.refused("not_the_invitee", () -> invitations().accept(dan, Acceptance.of(token)));
        at.refused(
                "not_the_invitee",
                () -> invitations().accept(dan, Acceptance.of(token).verified(world().mail("cleo"))));
        at.records(
                () -> invitations().accept(dan, Acceptance.of(token).verified(at.cleo)),
                InvitationClosed.class,
                AccessGiven.class);
        assertThat(at.record(dans)).isPresent();
    }

    @Test
    void one_accepts_for_a_team_one_is_in_and_the_site_itself_as_its_admin() {
        SharedSite at = new SharedSite(world());
        InvitationToken token = at.invited(at.ada, SharedSite.draft(at.cleo).ownership());
        UserId dan = world().user("dan");
        TeamId dans = world().team(dan, at.cleo);
        at.refused(
                "team_not_found",
                () -> invitations().accept(at.cleo, Acceptance.of(token).into(at.guest)));
        at.refused(
                "team_not_found",
                () -> invitations().accept(at.cleo, Acceptance.of(token).into(World.unknownTeam())));
        at.refused(
                "not_permitted",
                () -> invitations().accept(at.cleo, Acceptance.of(token).into(dans)));
        world().add(dans, dan, at.cleo, Role.ADMIN);
        at.records(
                () -> invitations().accept(at.cleo, Acceptance.of(token).into(dans)),
                InvitationClosed.class,
                AccessGiven.class,
                OwnershipTransferred.class);
        assertThat(at.can(dan, AccessLevel.OWNER)).isTrue();
    }

    @Test
    void after_an_accepted_offer_of_the_site_its_former_owner_reads_data_for_fourteen_days() {
        SharedSite at = new SharedSite(world());
        world().accept(
                        at.bob,
                        at.guest,
                        at.invited(at.ada, SharedSite.draft(at.bob).ownership()));
        Instant end = clock().instant().plus(Duration.ofDays(14));
        clock().set(end.minusMillis(1));
        assertThat(at.can(at.ada, AccessLevel.SENSITIVE)).isTrue();
        for (Instant after : List.of(end, end.plusMillis(1))) {
            clock().set(after);
            assertThat(at.can(at.ada, AccessLevel.SENSITIVE)).isFalse();
        }
    }

    @Test
    void no_team_named_means_the_first_one_or_a_personal_one_made_with_it() {
        SharedSite at = new SharedSite(world());
        assertThat(world().team(at.cleo)).isNotEqualTo(at.other);
        InvitationToken first = at.invited(at.ada, SharedSite.draft(at.cleo));
        assertThat(invitations().accept(at.cleo, Acceptance.of(first)).orThrow().team())
                .isEqualTo(at.other);
        UserId eve = world().mail("eve");
        InvitationToken second = at.invited(at.ada, SharedSite.draft(eve));
        at.records(
                () -> invitations().accept(eve, Acceptance.of(second)),
                TeamCreated.class,
                MemberAdded.class,
                InvitationClosed.class,
                AccessGiven.class);
        assertThat(at.can(eve, AccessLevel.BASIC)).isTrue();
    }

    @Test
    void access_whose_own_end_has_passed_is_accepted_as_basic_only() {
        SharedSite at = new SharedSite(world());
        InvitationToken token = at.invited(at.ada, SharedSite.draft(at.cleo).data(at.untilLater()));
        clock().set(at.later());
        assertThat(world().accept(at.cleo, at.other, token).data()).isEqualTo(DataAccess.none());
    }

    @Test
    void acceptance_only_widens() {
        SharedSite at = new SharedSite(world()).withData();
        AssetId one = world().asset(at.site);
        AssetId two = world().asset(at.site);
        siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited(one)).orThrow();
        var draft = SharedSite.draft(at.bob);
        InvitationToken less = at.invited(at.ada, draft.assets(AssetScope.limited(one)));
        at.records(() -> invitations().accept(at.bob, Acceptance.of(less)), InvitationClosed.class);
        assertThat(at.record(at.guest).orElseThrow().data()).isEqualTo(DataAccess.until(at.later()));
        InvitationToken more = at.invited(at.ada, draft.data(Expiry.never()).assets(AssetScope.limited(two)));
        at.records(
                () -> invitations().accept(at.bob, Acceptance.of(more)),
                InvitationClosed.class,
                DataAccessGranted.class,
                AssetScopeChanged.class);
        assertThat(siteTeams().get(at.ada, at.site, at.guest).orThrow().scope())
                .isEqualTo(AssetScope.limited(one, two));
    }

    @Test
    void an_offered_asset_that_has_left_the_site_is_not_given() {
        SharedSite at = new SharedSite(world());
        AssetId gone = world().asset(at.site);
        InvitationToken token = at.invited(at.ada, SharedSite.draft(at.cleo).assets(AssetScope.limited(gone)));
        assets().remove(at.ada, at.site, gone).orThrow();
        assertThat(world().accept(at.cleo, at.other, token).allAssets()).isFalse();
        assertThat(siteTeams().get(at.ada, at.site, at.other).orThrow().scope()).isEqualTo(AssetScope.limited());
    }

    @Test
    void the_owner_gains_nothing_by_accepting() {
        SharedSite at = new SharedSite(world());
        InvitationToken token = at.invited(at.ada, SharedSite.draft(at.ada));
        at.refused("already_owner", () -> invitations().accept(at.ada, Acceptance.of(token)));
    }

    @Test
    void who_could_not_make_the_offer_any_more_gives_nothing() {
        assertLost(
                false, at -> siteTeams().revokeData(at.ada, at.site, at.guest).orThrow(), "inviter_lost_right");
        assertLost(false, at -> clock().set(at.later()), "inviter_lost_right");
        assertLost(
                false,
                at -> siteTeams()
                        .grantData(
                                at.ada, at.site, at.guest, Expiry.at(at.later().minusMillis(1)))
                        .orThrow(),
                "inviter_lost_right");
        assertLost(
                false,
                at -> siteTeams()
                        .setScope(at.ada, at.site, at.guest, AssetScope.limited(world().asset(at.site)))
                        .orThrow(),
                "inviter_lost_right");
        assertLost(
                false,
                at -> {
                    world().add(at.guest, at.bob, at.ada, Role.ADMIN);
                    teams().leave(at.bob, at.guest).orThrow();
                },
                "inviter_lost_right");
        assertLost(false, at -> siteTeams().remove(at.ada, at.site, at.guest).orThrow(), "invitation_not_found");
        assertLost(
                true,
                at -> siteTeams().transferOwnership(at.ada, at.site, at.guest).orThrow(),
                "invitation_not_found");
    }

    private interface Loss {
        void happens(SharedSite at);
    }

    private void assertLost(boolean ownership, Loss loss, String code) {
        clock().set(World.START);
        SharedSite at = new SharedSite(world()).withData();
        var draft = SharedSite.draft(at.cleo);
        InvitationToken token =
                ownership ? at.invited(at.ada, draft.ownership()) : at.invited(at.bob, draft.data(at.untilLater()));
        loss.happens(at);
        at.refused(code, () -> invitations().accept(at.cleo, Acceptance.of(token)));
        assertThat(at.record(at.other)).isEqualTo(Optional.empty());
    }
}
