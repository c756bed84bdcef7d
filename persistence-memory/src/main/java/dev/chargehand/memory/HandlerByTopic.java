package dev.chargehand.memory;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;

/** A handler that leaves access with assets, and requests with invitations, to one of their own each. */
abstract class HandlerByTopic<
                A extends AccessEvent.Handler & AssetEvent.Handler,
                B extends RequestEvent.Handler & InvitationEvent.Handler>
        implements Event.Handler {
    private final A access;
    private final B books;

    HandlerByTopic(A access, B books) {
        this.access = access;
        this.books = books;
    }

    @Override
    public final void on(AccessEvent.AccessGiven event) {
        access.on(event);
    }

    @Override
    public final void on(AccessEvent.AccessRemoved event) {
        access.on(event);
    }

    @Override
    public final void on(AccessEvent.DataAccessGranted event) {
        access.on(event);
    }

    @Override
    public final void on(AccessEvent.DataAccessRevoked event) {
        access.on(event);
    }

    @Override
    public final void on(AccessEvent.AssetScopeChanged event) {
        access.on(event);
    }

    @Override
    public final void on(AccessEvent.OwnershipTransferred event) {
        access.on(event);
    }

    @Override
    public final void on(AssetEvent.AssetAdded event) {
        access.on(event);
    }

    @Override
    public final void on(AssetEvent.AssetRemoved event) {
        access.on(event);
    }

    @Override
    public final void on(RequestEvent.DataRequested event) {
        books.on(event);
    }

    @Override
    public final void on(RequestEvent.DataRequestClosed event) {
        books.on(event);
    }

    @Override
    public final void on(InvitationEvent.Invited event) {
        books.on(event);
    }

    @Override
    public final void on(InvitationEvent.InvitationClosed event) {
        books.on(event);
    }
}
