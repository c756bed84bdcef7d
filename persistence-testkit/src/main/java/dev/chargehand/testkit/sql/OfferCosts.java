package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.Invitations;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.DataRequests;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Duration;

/** Every command on requests and invitations, once. */
final class OfferCosts {
    private final Calls calls;
    private final World world;
    private final Chargehand library;
    private final CostSite at;
    private final SiteId site;

    OfferCosts(Calls calls, CostSite at) {
        this.calls = calls;
        this.world = at.world();
        this.library = world.chargehand();
        this.at = at;
        this.site = at.site();
    }

    void command() {
        request();
        invite();
        accept();
    }

    private void request() {
        DataRequests requests = library.requests();
        UserId ada = at.owner();
        UserId guest = at.guest();
        DataRequestId first = calls.command(
                        "request data", () -> requests.request(guest, site, at.guestTeam(), "Please", Expiry.never()))
                .id();
        calls.command("deny request", () -> requests.deny(ada, first));
        DataRequestId second = asked();
        calls.command("withdraw request", () -> requests.withdraw(guest, second));
        DataRequestId third = asked();
        calls.command("approve request", () -> requests.approve(ada, third));
        library.siteTeams().revokeData(ada, site, at.guestTeam()).orThrow();
        asked();
        calls.command(
                "grant data over a request",
                () -> library.siteTeams().grantData(ada, site, at.guestTeam(), Expiry.never()));
        library.siteTeams().revokeData(ada, site, at.guestTeam()).orThrow();
    }

    private DataRequestId asked() {
        return library.requests()
                .request(at.guest(), site, at.guestTeam(), "Please", Expiry.never())
                .orThrow()
                .id();
    }

    private void invite() {
        Invitations invitations = library.invitations();
        UserId ada = at.owner();
        InvitationDraft draft = draft(world.mail("invited"));
        calls.command("invite", () -> invitations.invite(ada, site, draft));
        InvitationId again = calls.command("invite again", () -> invitations.invite(ada, site, draft))
                .invitation()
                .id();
        InvitationId resent = calls.command("resend invitation", () -> invitations.resend(ada, again))
                .invitation()
                .id();
        calls.command("cancel invitation", () -> invitations.cancel(ada, resent));
    }

    private void accept() {
        UserId cleo = world.mail("cleo");
        UserId dan = world.mail("dan");
        TeamId team = world.team(cleo);
        InvitationToken data = token(draft(cleo).data(Expiry.never()));
        accept("accept invitation", cleo, Acceptance.of(data).into(team));
        calls.refused(
                "accept with a used token",
                () -> library.invitations().accept(cleo, Acceptance.of(data).into(team)));
        calls.refused(
                "accept with an unknown token",
                () -> library.invitations()
                        .accept(cleo, Acceptance.of("x".repeat(64)).into(team)));
        library.siteTeams().revokeData(at.owner(), site, team).orThrow();
        accept("accept wider invitation", cleo, Acceptance.of(token(draft(cleo).data(Expiry.never()))));
        accept("accept invitation in new personal team", dan, Acceptance.of(token(draft(dan))));
        accept(
                "accept ownership",
                cleo,
                Acceptance.of(token(draft(cleo).ownership())).into(team));
        library.siteTeams().transferOwnership(cleo, site, at.ownerTeam()).orThrow();
        library.siteTeams().remove(cleo, site, team).orThrow();
        accept(
                "accept ownership without access",
                cleo,
                Acceptance.of(token(draft(cleo).ownership())));
        library.siteTeams().transferOwnership(cleo, site, at.ownerTeam()).orThrow();
    }

    private void accept(String name, UserId user, Acceptance acceptance) {
        calls.command(name, () -> library.invitations().accept(user, acceptance));
    }

    /** The minutes between leave room for more invitations. */
    private InvitationToken token(InvitationDraft draft) {
        world.clock().advance(Duration.ofMinutes(1));
        return world.invite(at.owner(), site, draft).token();
    }

    private static InvitationDraft draft(UserId address) {
        return InvitationDraft.to(address.text().substring("email:".length()));
    }
}
