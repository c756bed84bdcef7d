package dev.chargehand.jdbi.table;

import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.IssuedInvitation;
import java.util.List;

/** The calls on invitations. The team with data access is the one that invites, but for offers of the site itself. */
final class OfferEntries {
    private OfferEntries() {}

    static List<Entry> commands() {
        return List.of(
                Entry.onSites(
                        "invite",
                        "invitations().invite",
                        at -> caller -> at.chargehand
                                .invitations()
                                .invite(caller, at.site, InvitationDraft.to(Scene.address()))),
                Entry.onSites(
                        "invite",
                        "invitations().invite, with ownership",
                        at -> caller -> at.chargehand
                                .invitations()
                                .invite(
                                        caller,
                                        at.site,
                                        InvitationDraft.to(Scene.address()).ownership())),
                Entry.onSites("resend invitation", "invitations().resend", at -> {
                    InvitationId invitation = offered(at);
                    return caller -> at.chargehand.invitations().resend(caller, invitation);
                }),
                Entry.onSites("cancel invitation", "invitations().cancel", at -> {
                    InvitationId invitation = offered(at);
                    return caller -> at.chargehand.invitations().cancel(caller, invitation);
                }),
                Entry.onTeams("accept invitation", "invitations().accept, by the invitee", at -> {
                    IssuedInvitation issued = at.offer(InvitationDraft.to(Scene.address()));
                    return caller -> at.chargehand.invitations().accept(caller, acceptance(at, issued));
                }),
                Entry.onTeams("accept ownership", "invitations().accept, of ownership", at -> {
                    IssuedInvitation issued = at.chargehand
                            .invitations()
                            .invite(
                                    at.ownersAdmin,
                                    at.site,
                                    InvitationDraft.to(Scene.address()).ownership())
                            .orThrow();
                    return caller -> at.chargehand.invitations().accept(caller, acceptance(at, issued));
                }));
    }

    private static InvitationId offered(Scene at) {
        return at.offer(InvitationDraft.to(Scene.address())).invitation().id();
    }

    private static Acceptance acceptance(Scene at, IssuedInvitation issued) {
        return Acceptance.of(issued.token())
                .verified(issued.invitation().address())
                .into(at.guest);
    }
}
