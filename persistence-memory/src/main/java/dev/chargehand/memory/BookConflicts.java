package dev.chargehand.memory;

import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.request.DataRequest;
import java.util.List;

/** What contradicts the keys of requests and invitations, of which one may be pending where another was closed just before. */
final class BookConflicts implements RequestEvent.Handler, InvitationEvent.Handler {
    private static final String PENDING_REQUEST = "pending request";
    private static final String PENDING_INVITATION = "pending invitation";

    private final State state;
    private final Rows rows;

    BookConflicts(State state, Rows rows) {
        this.state = state;
        this.rows = rows;
    }

    @Override
    public void on(RequestEvent.DataRequested event) {
        DataRequest request = event.request();
        rows.needSite(request.site());
        rows.needTeam(request.team());
        rows.keys.take("request", request.id(), state.requests.find(request.id()) != null);
        rows.keys.take(PENDING_REQUEST, request.id(), isPending(request));
        rows.keys.take(PENDING_REQUEST, place(request), hadPending(request));
    }

    @Override
    public void on(RequestEvent.DataRequestClosed event) {
        DataRequest request = event.request();
        rows.keys.free(PENDING_REQUEST, request.id(), isPending(request));
        rows.keys.free(PENDING_REQUEST, place(request), hadPending(request));
    }

    @Override
    public void on(InvitationEvent.Invited event) {
        Invitation invitation = event.invitation();
        rows.needSite(invitation.site());
        rows.needTeam(invitation.team());
        rows.keys.take("invitation", invitation.id(), state.invitations.find(invitation.id()) != null);
        rows.keys.take("token", event.token(), state.invitations.find(event.token()) != null);
        rows.keys.take(PENDING_INVITATION, invitation.id(), isPending(invitation));
        rows.keys.take(PENDING_INVITATION, place(invitation), hadPending(invitation));
    }

    @Override
    public void on(InvitationEvent.InvitationClosed event) {
        Invitation invitation = event.invitation();
        rows.keys.free(PENDING_INVITATION, invitation.id(), isPending(invitation));
        rows.keys.free(PENDING_INVITATION, place(invitation), hadPending(invitation));
    }

    private boolean isPending(DataRequest request) {
        DataRequest found = state.requests.find(request.id());
        return found != null && found.isPending();
    }

    private boolean isPending(Invitation invitation) {
        Invitation found = state.invitations.find(invitation.id());
        return found != null && found.isPending();
    }

    private static List<Object> place(DataRequest request) {
        return List.of(request.site(), request.team());
    }

    private static List<Object> place(Invitation invitation) {
        return List.of(invitation.site(), invitation.address());
    }

    private boolean hadPending(DataRequest request) {
        return state.requests.pending(request.site(), request.team()).isPresent();
    }

    private boolean hadPending(Invitation invitation) {
        return state.invitations.pendingTo(invitation.site(), invitation.address()) != null;
    }
}
