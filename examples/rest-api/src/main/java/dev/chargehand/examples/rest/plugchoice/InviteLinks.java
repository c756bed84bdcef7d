package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.plugchoice.view.AssetView;
import dev.chargehand.examples.rest.plugchoice.view.InviteView;
import dev.chargehand.examples.rest.plugchoice.view.IssuedInviteView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Numbers;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.invitation.Offer;
import dev.chargehand.site.SiteId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Shows invitations, and where to accept a new one: this host sends no mail, so whoever invites passes the link on. */
final class InviteLinks implements InviteView.Integers {
    private final Numbers numbers;

    InviteLinks(Numbers numbers) {
        this.numbers = numbers;
    }

    IssuedInviteView issued(Call call, String message, IssuedInvitation issued) {
        InviteView invite = view(issued.invitation());
        String token = issued.token().text();
        String web = call.origin() + "/site/invite/accept?site_id=" + invite.siteId() + "&email="
                + URLEncoder.encode(invite.email(), StandardCharsets.UTF_8) + "&token=" + token;
        return new IssuedInviteView(
                message, invite, token, new IssuedInviteView.Links(web, "pluggy://invite/" + token));
    }

    InviteView view(Invitation invitation) {
        return InviteView.of(invitation, this);
    }

    @Override
    public long invitation(UUID id) {
        return numbers.of(Kind.INVITATION, id);
    }

    @Override
    public long site(SiteId id) {
        return numbers.of(Kind.SITE, id.value());
    }

    @Override
    public List<AssetView> assets(Offer.Access offer) {
        return new Assets(numbers).views(offer.scope());
    }
}
