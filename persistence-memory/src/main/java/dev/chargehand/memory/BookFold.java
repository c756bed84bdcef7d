package dev.chargehand.memory;

import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import java.time.Instant;

/** What each kind of event on requests and invitations does to their books. */
final class BookFold implements RequestEvent.Handler, InvitationEvent.Handler {
    private final State state;
    private final Instant at;

    BookFold(State state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public void on(RequestEvent.DataRequested event) {
        state.requests.add(event.request());
    }

    @Override
    public void on(RequestEvent.DataRequestClosed event) {
        state.requests.close(event.request().id(), event.status(), at);
    }

    @Override
    public void on(InvitationEvent.Invited event) {
        state.invitations.add(event.invitation(), event.token());
    }

    @Override
    public void on(InvitationEvent.InvitationClosed event) {
        state.invitations.close(event.invitation().id(), event.status(), at);
    }
}
