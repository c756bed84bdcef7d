package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Page;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.Invite;
import dev.chargehand.examples.rest.plugchoice.body.InviteAcceptance;
import dev.chargehand.examples.rest.plugchoice.view.AcceptedView;
import dev.chargehand.examples.rest.plugchoice.view.InviteView;
import dev.chargehand.examples.rest.plugchoice.view.IssuedInviteView;
import dev.chargehand.examples.rest.plugchoice.view.MessageView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.Invitations;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.List;
import java.util.regex.Pattern;

/** Invitations. The source has no way to list, cancel or send them again; those paths are this host's own. */
final class InviteRoutes {
    private static final String SITE = "/api/v3/sites/{site}";
    private static final String INVITE = "/api/v3/invites/{invite}";
    private static final Pattern TOKEN = Pattern.compile("\\S{64}");

    private final Host host;
    private final Offers offers;
    private final InviteLinks links;

    InviteRoutes(Host host) {
        this.host = host;
        this.offers = new Offers(host);
        this.links = new InviteLinks(host.numbers());
    }

    List<Route> routes() {
        return List.of(
                invite("/teams/invite", "Invite a team to a site"),
                invite("/invite", "The same, as the first pages spell it"),
                Route.of(Method.POST, "/api/v3/sites/invite/accept", "Accept an invitation", this::accept)
                        .takes(InviteAcceptance.class)
                        .gives(200, AcceptedView.class),
                Route.of(Method.GET, SITE + "/invites", "List the pending invitations to a site", this::pending)
                        .queries(Window.QUERIES.toArray(String[]::new))
                        .gives(200, PageWithMeta.class, InviteView.class),
                Route.of(Method.POST, INVITE + "/resend", "Send an invitation again, with a new token", this::resend)
                        .gives(201, IssuedInviteView.class),
                Route.of(Method.DELETE, INVITE, "Cancel an invitation", this::cancel)
                        .gives(200, MessageView.class));
    }

    private Route invite(String path, String summary) {
        return Route.of(Method.POST, SITE + path, summary, this::invite)
                .takes(Invite.class)
                .gives(201, IssuedInviteView.class);
    }

    private Answer invite(Call call) {
        IssuedInvitation issued = invitations()
                .invite(call.caller(), new SiteId(call.id("site")), offers.of(call.body(Invite.class)))
                .orThrow();
        return Answer.created(links.issued(call, "Invite created successfully", issued));
    }

    private Answer accept(Call call) {
        InviteAcceptance body = call.body(InviteAcceptance.class);
        String token = body.token() == null ? "" : body.token();
        if (!TOKEN.matcher(token).matches()) {
            throw Failure.field("token", "expected exactly 64 characters");
        }
        Acceptance bare = Acceptance.of(token);
        Acceptance acceptance =
                body.teamUuid() == null ? bare : bare.into(new TeamId(Ids.parse("team_uuid", body.teamUuid())));
        SiteAccess access = invitations().accept(call.caller(), acceptance).orThrow();
        return Answer.ok(new AcceptedView(
                "Invite accepted successfully",
                host.numbers().of(Kind.SITE, access.site().value()),
                access.team().value(),
                access.isOwner(),
                access.data().holdsAt(host.now().toEpochMilli())));
    }

    private Answer pending(Call call) {
        Window window = Window.of(call);
        Page<Invitation> page =
                window.of(part -> invitations().pending(call.caller(), new SiteId(call.id("site")), part));
        return Answer.ok(PageWithMeta.of(
                call, window, page, page.items().stream().map(links::view).toList()));
    }

    private Answer resend(Call call) {
        IssuedInvitation issued = invitations().resend(call.caller(), id(call)).orThrow();
        return Answer.created(links.issued(call, "Invite resent successfully", issued));
    }

    private Answer cancel(Call call) {
        invitations().cancel(call.caller(), id(call)).orThrow();
        return Answer.ok(new MessageView("Invite cancelled successfully"));
    }

    private static InvitationId id(Call call) {
        return new InvitationId(call.id("invite"));
    }

    private Invitations invitations() {
        return host.chargehand().invitations();
    }
}
