package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.access.AccessQuestion;
import dev.chargehand.access.Reason;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Every command and every question about access to one site of ada's. */
final class AccessCosts {
    private static final PageRequest PAGE = PageRequest.first(50);
    private static final int MANY = 100;

    private final World world;
    private final Chargehand library;
    private final CostNotes notes;
    private final UserId ada;
    private final UserId gus;
    private final SiteId site;
    private final TeamId guests;

    AccessCosts(World world, CostNotes notes, UserId ada, SiteId site) {
        this.world = world;
        this.library = world.chargehand();
        this.notes = notes;
        this.ada = ada;
        this.site = site;
        this.gus = world.mail("gus");
        this.guests = world.team(gus);
    }

    void note() {
        invitations();
        AssetId asset = assets();
        grants(asset);
        requests();
        questions(asset);
        handovers();
        endings();
    }

    private void invitations() {
        IssuedInvitation first = invite("invite");
        Invitation second = first.invitation();
        world.clock().advance(Duration.ofMinutes(1));
        notes.command("resend invitation", () -> library.invitations().resend(ada, second.id()));
        Invitation again = invite("invite in the place of another").invitation();
        notes.command("cancel invitation", () -> library.invitations().cancel(ada, again.id()));
        IssuedInvitation offer = offer(draft(gus));
        notes.command("accept invitation", () -> accept(gus, offer));
        UserId loner = world.mail("loner");
        IssuedInvitation other = offer(draft(loner));
        notes.command(
                "accept invitation for a new personal team",
                () -> library.invitations().accept(loner, Acceptance.of(other.token())));
        IssuedInvitation wider = offer(draft(gus).data(Expiry.never()));
        notes.command("accept invitation that widens", () -> accept(gus, wider));
    }

    private AssetId assets() {
        AssetId asset = AssetId.meter(UUID.randomUUID());
        AssetId other = AssetId.meter(UUID.randomUUID());
        notes.command("add asset", () -> library.assets().add(ada, site, asset));
        library.assets().add(ada, site, other).orThrow();
        notes.command("remove asset", () -> library.assets().remove(ada, site, other));
        return asset;
    }

    private void grants(AssetId asset) {
        notes.command("revoke data", () -> library.siteTeams().revokeData(ada, site, guests));
        notes.command("grant data", () -> library.siteTeams().grantData(ada, site, guests, Expiry.never()));
        notes.command("grant data again", () -> library.siteTeams().grantData(ada, site, guests, Expiry.never()));
        notes.command(
                "limit to assets",
                () -> library.siteTeams().setScope(ada, site, guests, AssetScope.limited(List.of(asset))));
        library.siteTeams().revokeData(ada, site, guests).orThrow();
    }

    private void requests() {
        notes.command("request data", () -> library.requests().request(gus, site, guests, "why", Expiry.never()));
        DataRequestId first = pending();
        notes.command("withdraw request", () -> library.requests().withdraw(gus, first));
        DataRequestId second = request();
        notes.command("deny request", () -> library.requests().deny(ada, second));
        DataRequestId third = request();
        notes.command("approve request", () -> library.requests().approve(ada, third));
        library.siteTeams().revokeData(ada, site, guests).orThrow();
    }

    private void questions(AssetId asset) {
        DataRequestId request = request();
        IssuedInvitation unused = offer(draft(world.mail("friend")));
        UserId stranger = world.user("stranger");
        for (UserId asker : List.of(ada, gus, stranger)) {
            boolean reaches = !asker.equals(stranger);
            String who = asker.equals(ada) ? "" : reaches ? ", to a guest" : ", to a stranger";
            ask(
                    "teams on site" + who,
                    () -> library.siteTeams().list(asker, site, PAGE).isAccepted(),
                    reaches);
            ask(
                    "team on site" + who,
                    () -> library.siteTeams().get(asker, site, guests).isAccepted(),
                    reaches);
            ask(
                    "assets on site" + who,
                    () -> library.assets().list(asker, site, PAGE).isAccepted(),
                    reaches);
            ask(
                    "data request" + who,
                    () -> library.requests().get(asker, request).isAccepted(),
                    reaches);
            ask(
                    "pending requests" + who,
                    () -> library.requests().pending(asker, site, PAGE).isAccepted(),
                    reaches);
            ask(
                    "pending invitations" + who,
                    () -> library.invitations().pending(asker, site, PAGE).isAccepted(),
                    reaches);
            ask("can, on an asset" + who, () -> library.access().can(asker, AccessLevel.BASIC, asset), reaches);
            ask(
                    "explain, on an asset" + who,
                    () -> library.access()
                            .explain(asker, AccessLevel.BASIC, asset)
                            .allowed(),
                    reaches);
        }
        List<AccessQuestion> many = Collections.nCopies(MANY, new AccessQuestion(gus, AccessLevel.BASIC, site));
        notes.question("can, many at once", () -> !library.access().canAll(many).contains(false));
        notes.question(
                "who reaches", () -> library.access().whoReaches(site, PAGE).isAccepted());
        notes.question(
                "sites of any user", () -> library.access().sitesOf(gus, PAGE).isAccepted());
        library.requests().withdraw(gus, request).orThrow();
        library.invitations().cancel(ada, unused.invitation().id()).orThrow();
    }

    private void ask(String name, CostNotes.Question question, boolean expected) {
        notes.question(name, () -> question.asExpected() == expected);
    }

    private void handovers() {
        TeamId owners = ownersOf();
        notes.command("transfer ownership", () -> library.siteTeams().transferOwnership(ada, site, guests));
        library.siteTeams().transferOwnership(gus, site, owners).orThrow();
        IssuedInvitation offer = offer(draft(gus).ownership());
        notes.command("accept ownership", () -> accept(gus, offer));
        library.siteTeams().transferOwnership(gus, site, owners).orThrow();
    }

    private TeamId ownersOf() {
        return library.access().explain(ada, AccessLevel.OWNER, site).reason() instanceof Reason.OwnerTeam owner
                ? owner.team()
                : guests;
    }

    private void endings() {
        notes.command("leave site", () -> library.siteTeams().remove(gus, site, guests));
        world.give(site, guests, DataAccess.none());
        notes.command("remove team from site", () -> library.siteTeams().remove(ada, site, guests));
        world.give(site, guests, DataAccess.none());
        Chargehand dropping = world.with(Policy.DEFAULT.withDeletingATeamDropsAccess());
        notes.command("delete team and its access", () -> dropping.teams().delete(gus, guests));
    }

    private IssuedInvitation invite(String name) {
        world.clock().advance(Duration.ofMinutes(1));
        InvitationDraft draft = InvitationDraft.to("friend@example.com");
        IssuedInvitation[] issued = new IssuedInvitation[1];
        notes.command(name, () -> library.invitations().invite(ada, site, draft).map(one -> issued[0] = one));
        return issued[0];
    }

    /** A minute later, because one user makes only so many invitations in one. */
    private IssuedInvitation offer(InvitationDraft draft) {
        world.clock().advance(Duration.ofMinutes(1));
        return world.invite(ada, site, draft);
    }

    private static InvitationDraft draft(UserId to) {
        return InvitationDraft.to(to.text().substring("email:".length()));
    }

    private Outcome<SiteAccess> accept(UserId user, IssuedInvitation offer) {
        return library.invitations().accept(user, Acceptance.of(offer.token()).into(guests));
    }

    private DataRequestId request() {
        return library.requests()
                .request(gus, site, guests, "why", Expiry.never())
                .orThrow()
                .id();
    }

    private DataRequestId pending() {
        return library.requests()
                .pending(gus, site, PAGE)
                .orThrow()
                .items()
                .get(0)
                .id();
    }
}
