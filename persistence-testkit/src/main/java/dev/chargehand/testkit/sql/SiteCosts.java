package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.access.AccessQuestion;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteTeams;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every question about a site, and every command on its teams and assets, once. */
final class SiteCosts {
    private static final PageRequest PAGE = PageRequest.first(50);

    private final Calls calls;
    private final World world;
    private final Chargehand library;
    private final CostSite at;
    private final SiteId site;
    private final TeamId guests;

    SiteCosts(Calls calls, CostSite at) {
        this.calls = calls;
        this.world = at.world();
        this.library = world.chargehand();
        this.at = at;
        this.site = at.site();
        this.guests = at.guestTeam();
    }

    void ask() {
        DataRequestId request = library.requests()
                .request(at.guest(), site, guests, "Please", Expiry.never())
                .orThrow()
                .id();
        world.invite(at.owner(), site, InvitationDraft.to("asked@example.com"));
        ask("", at.owner(), request, true);
        ask(", to a guest", at.guest(), request, true);
        ask(", to a stranger", world.user("stranger"), request, false);
        List<AccessQuestion> many = IntStream.range(0, 100)
                .mapToObj(number ->
                        new AccessQuestion(number % 2 == 0 ? at.owner() : at.guest(), AccessLevel.SENSITIVE, site))
                .toList();
        calls.question(
                "100 questions at once", () -> library.access().canAll(many).contains(true));
        calls.question(
                "sites of anyone",
                () -> library.access().sitesOf(at.guest(), PAGE).isAccepted());
        calls.question(
                "who reaches", () -> library.access().whoReaches(site, PAGE).isAccepted());
        library.requests().deny(at.owner(), request).orThrow();
    }

    private void ask(String to, UserId user, DataRequestId request, boolean reached) {
        AssetId asset = at.assets().get(0);
        calls.question("can on asset" + to, () -> library.access().can(user, AccessLevel.BASIC, asset) == reached);
        calls.question(
                "explain on asset" + to,
                () -> library.access().explain(user, AccessLevel.BASIC, asset).allowed() == reached);
        calls.question(
                "teams on site" + to,
                () -> library.siteTeams().list(user, site, PAGE).isAccepted() == reached);
        calls.question(
                "team on site" + to,
                () -> library.siteTeams().get(user, site, at.ownerTeam()).isAccepted() == reached);
        calls.question(
                "assets" + to, () -> library.assets().list(user, site, PAGE).isAccepted() == reached);
        calls.question(
                "pending requests" + to,
                () -> library.requests().pending(user, site, PAGE).isAccepted() == reached);
        calls.question(
                "request" + to, () -> library.requests().get(user, request).isAccepted() == reached);
        calls.question(
                "pending invitations" + to,
                () -> library.invitations().pending(user, site, PAGE).isAccepted() == reached);
    }

    void command() {
        SiteTeams teams = library.siteTeams();
        UserId ada = at.owner();
        AssetId asset = AssetId.meter(UUID.randomUUID());
        calls.command("add asset", () -> library.assets().add(ada, site, asset));
        calls.command("add asset again", () -> library.assets().add(ada, site, asset));
        calls.command("set scope", () -> teams.setScope(ada, site, guests, AssetScope.limited(asset)));
        calls.command("set longer scope", () -> teams.setScope(ada, site, guests, AssetScope.limited(at.assets())));
        calls.command("set scope to all", () -> teams.setScope(ada, site, guests, AssetScope.all()));
        calls.command("remove asset", () -> library.assets().remove(ada, site, asset));
        calls.command("grant data", () -> teams.grantData(ada, site, guests, Expiry.never()));
        calls.command("grant data again", () -> teams.grantData(ada, site, guests, Expiry.never()));
        calls.command("revoke data", () -> teams.revokeData(ada, site, guests));
        calls.command("revoke data again", () -> teams.revokeDataIfGiven(ada, site, guests));
        calls.command("transfer ownership", () -> teams.transferOwnership(ada, site, guests));
        teams.transferOwnership(at.guest(), site, at.ownerTeam()).orThrow();
        calls.command("leave site", () -> teams.remove(at.guest(), site, guests));
        at.giveToGuest();
        calls.command("remove team from site", () -> teams.remove(ada, site, guests));
    }

    /** What ends the site and the guest's team; last. */
    void end() {
        at.giveToGuest();
        Chargehand dropping = world.with(Policy.DEFAULT.withDeletingATeamDropsAccess());
        calls.command("delete team with access", () -> dropping.teams().delete(at.guest(), guests));
        at.assets()
                .forEach(asset ->
                        library.assets().remove(at.owner(), site, asset).orThrow());
        calls.command("delete site with teams", () -> library.sites().delete(at.owner(), site));
    }
}
