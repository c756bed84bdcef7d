package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.InvitationRefusal;
import dev.chargehand.PageRequest;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.InvitationEvent.Invited;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Offers of access are made, listed, made again and taken back (I-52 to I-54, I-59a, I-59b). */
public abstract class InvitationContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected InvitationContract() {}

    @Test
    void an_invitation_changes_nothing_and_reads_back_to_those_concerned() {
        SharedSite at = new SharedSite(world()).withData();
        IssuedInvitation issued = world().invite(at.ada, at.site, SharedSite.draft(at.cleo));
        Invitation made = issued.invitation();
        assertThat(made.expiresAt()).isEqualTo(clock().instant().plus(Duration.ofDays(7)));
        assertThat(made.address()).isEqualTo(at.cleo);
        assertThat(issued.token().text()).hasSize(64);
        assertThat(world().log().toString()).doesNotContain(issued.token().text());
        assertThat(invitations().pending(at.ada, at.site, ALL).orThrow().items())
                .containsExactly(made);
        assertThat(invitations().pending(at.bob, at.site, ALL).orThrow().items())
                .isEmpty();
        at.refused("site_not_found", () -> invitations().pending(at.cleo, at.site, ALL));
        at.refused("site_not_found", () -> sites().get(at.cleo, at.site));
    }

    @Test
    void the_owner_and_teams_with_data_access_invite_and_only_the_owner_offers_the_site() {
        SharedSite at = new SharedSite(world());
        InvitationDraft draft = SharedSite.draft(at.cleo);
        at.refused("not_permitted", () -> invitations().invite(at.bob, at.site, draft));
        at.refused("site_not_found", () -> invitations().invite(at.cleo, at.site, draft));
        at.withData();
        at.refused("not_permitted", () -> invitations().invite(at.bob, at.site, draft.ownership()));
        at.records(() -> invitations().invite(at.bob, at.site, draft), Invited.class);
        clock().set(at.later());
        at.refused("not_permitted", () -> invitations().invite(at.bob, at.site, draft));
    }

    @Test
    void a_team_offers_no_later_end_and_no_more_assets_than_it_has() {
        SharedSite at = new SharedSite(world()).withData();
        AssetId own = world().asset(at.site);
        AssetId hidden = world().asset(at.site);
        InvitationDraft draft = SharedSite.draft(at.cleo);
        at.refused("offer_too_wide", () -> invitations().invite(at.bob, at.site, draft.data(Expiry.never())));
        at.refused(
                "offer_too_wide",
                () -> invitations()
                        .invite(at.bob, at.site, draft.data(Expiry.at(at.later().plusMillis(1)))));
        at.records(() -> invitations().invite(at.bob, at.site, draft.data(at.untilLater())), Invited.class);
        siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited(own)).orThrow();
        at.refused("offer_too_wide", () -> invitations().invite(at.bob, at.site, draft));
        at.refused(
                "assets_not_found",
                () -> invitations().invite(at.bob, at.site, draft.assets(AssetScope.limited(own, hidden))));
        at.records(
                () -> invitations().invite(at.bob, at.site, draft.assets(AssetScope.limited(own))),
                InvitationClosed.class,
                Invited.class);
    }

    @Test
    void a_malformed_offer_is_refused_by_name() {
        SharedSite at = new SharedSite(world());
        InvitationDraft good = SharedSite.draft(at.cleo);
        AssetId there = world().asset(at.site);
        for (InvitationDraft bad : new InvitationDraft[] {
            InvitationDraft.to(null),
            InvitationDraft.to("nowhere"),
            InvitationDraft.to("x".repeat(250) + "@example.com"),
            good.data(Expiry.of(null, null)),
            good.data(Expiry.of(true, at.later())),
            good.data(Expiry.at(clock().instant())),
            good.assets(AssetScope.limited()),
            good.ownership().data(Expiry.never()),
            good.ownership().assets(AssetScope.limited(there))
        }) {
            at.refused("invalid", () -> invitations().invite(at.ada, at.site, bad));
        }
        AssetId elsewhere = world().asset(world().site(at.ada, at.owner));
        at.refused(
                "assets_not_found",
                () -> invitations().invite(at.ada, at.site, good.assets(AssetScope.limited(there, elsewhere))));
    }

    @Test
    void a_new_offer_to_an_address_replaces_the_pending_one() {
        SharedSite at = new SharedSite(world());
        var first = at.invited(at.ada, SharedSite.draft(at.cleo));
        at.records(
                () -> invitations()
                        .invite(at.ada, at.site, SharedSite.draft(at.cleo).data(Expiry.never())),
                InvitationClosed.class,
                Invited.class);
        at.refused("invitation_not_found", () -> invitations().accept(at.cleo, Acceptance.of(first)));
        assertThat(invitations().pending(at.ada, at.site, ALL).orThrow().items())
                .hasSize(1);
    }

    @Test
    void only_the_owners_offer_takes_the_place_of_another_teams() {
        SharedSite at = new SharedSite(world()).withData();
        at.invited(at.ada, SharedSite.draft(at.cleo));
        at.refused("address_invited", () -> invitations().invite(at.bob, at.site, SharedSite.draft(at.cleo)));
        at.invited(at.bob, SharedSite.draft(world().mail("dan")));
        clock().advance(Duration.ofDays(1));
        assertThat(invitations().pending(at.bob, at.site, ALL).orThrow().items())
                .hasSize(1);
        siteTeams().grantData(at.ada, at.site, at.guest, Expiry.never()).orThrow();
        clock().advance(Duration.ofDays(7));
        at.records(
                () -> invitations().invite(at.bob, at.site, SharedSite.draft(at.cleo)),
                InvitationClosed.class,
                Invited.class);
    }

    @Test
    void five_invitations_a_minute_and_the_sixth_at_the_minutes_end() {
        SharedSite at = new SharedSite(world());
        Instant first = clock().instant();
        for (int number = 0; number < 5; number++) {
            at.invited(at.ada, SharedSite.draft(world().mail("guest")));
        }
        clock().set(first.plusMillis(59_999));
        InvitationDraft sixth = SharedSite.draft(world().mail("guest"));
        at.refused("too_many_invitations", () -> invitations().invite(at.ada, at.site, sixth));
        assertThat(invitations()
                        .invite(at.ada, world().site(at.ada, at.owner), sixth)
                        .whyNot())
                .contains(new InvitationRefusal.TooManyInvitations(5, first.plusSeconds(60)));
        clock().set(first.plusSeconds(60));
        at.records(() -> invitations().invite(at.ada, at.site, sixth), Invited.class);
    }

    @Test
    void an_offer_made_again_has_a_new_token_and_expiry_also_when_it_had_expired() {
        SharedSite at = new SharedSite(world());
        IssuedInvitation old = world().invite(at.ada, at.site, SharedSite.draft(at.cleo));
        clock().set(old.invitation().expiresAt());
        at.refused("invitation_not_found", () -> invitations().accept(at.cleo, Acceptance.of(old.token())));
        IssuedInvitation again =
                invitations().resend(at.ada, old.invitation().id()).orThrow();
        assertThat(again.invitation().offer()).isEqualTo(old.invitation().offer());
        at.refused("invitation_not_found", () -> invitations().accept(at.cleo, Acceptance.of(old.token())));
        at.refused(
                "invitation_closed",
                () -> invitations().resend(at.ada, old.invitation().id()));
        assertThat(world().accept(at.cleo, at.other, again.token()).data()).isEqualTo(DataAccess.none());
        at.refused(
                "invitation_closed",
                () -> invitations().resend(at.ada, again.invitation().id()));
    }

    @Test
    void a_cancelled_offer_opens_nothing_and_strangers_find_none_to_cancel() {
        SharedSite at = new SharedSite(world()).withData();
        IssuedInvitation made = world().invite(at.bob, at.site, SharedSite.draft(at.cleo));
        InvitationId id = made.invitation().id();
        at.refused("invitation_not_found", () -> invitations().cancel(at.cleo, id));
        at.refused("invitation_not_found", () -> invitations().resend(at.cleo, id));
        at.refused("invitation_not_found", () -> invitations().cancel(at.ada, new InvitationId(UUID.randomUUID())));
        at.records(() -> invitations().cancel(at.ada, id), InvitationClosed.class);
        at.refused("invitation_closed", () -> invitations().cancel(at.bob, id));
        at.refused("invitation_not_found", () -> invitations().accept(at.cleo, Acceptance.of(made.token())));
        assertThat(made.invitation()
                        .with(InvitationStatus.CANCELLED, clock().instant())
                        .isPending())
                .isFalse();
    }
}
