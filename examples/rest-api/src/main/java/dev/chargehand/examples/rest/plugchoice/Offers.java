package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Times;
import dev.chargehand.examples.rest.plugchoice.body.Invite;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.site.Expiry;

/** What is offered, out of an invitation's body. */
final class Offers {
    private final Assets assets;

    Offers(Host host) {
        this.assets = new Assets(host.numbers());
    }

    /** Ownership comes with all data and all assets, so what the source sends beside it says nothing more. */
    InvitationDraft of(Invite body) {
        InvitationDraft draft = InvitationDraft.to(body.email());
        if (Boolean.TRUE.equals(body.transferOwnership())) {
            return draft.ownership();
        }
        return scoped(dated(draft, body), body);
    }

    /** No end means no end: the source knows no other way to say so here. */
    private static InvitationDraft dated(InvitationDraft draft, Invite body) {
        boolean data = Boolean.TRUE.equals(body.dataAccess());
        if (!data && body.dataAccessExpiresAt() != null) {
            throw Failure.field("data_access_expires_at", "expected none, as data_access is not true");
        }
        if (!data) {
            return draft;
        }
        return draft.data(
                body.dataAccessExpiresAt() == null
                        ? Expiry.never()
                        : Expiry.at(Times.parse("data_access_expires_at", body.dataAccessExpiresAt())));
    }

    private InvitationDraft scoped(InvitationDraft draft, Invite body) {
        if (!Boolean.FALSE.equals(body.canAccessAllAssets())) {
            if (body.accessibleAssets() != null) {
                throw Failure.field("accessible_assets", "expected none, as can_access_all_assets is not false");
            }
            return draft;
        }
        return draft.assets(assets.listed(body.accessibleAssets()));
    }
}
