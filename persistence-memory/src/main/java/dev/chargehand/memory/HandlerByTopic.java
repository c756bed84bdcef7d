package dev.chargehand.memory;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.event.RequestEvent;

/**
 * A handler that leaves access with assets, requests with invitations, chargers, and licenses with purchases and products, to
 * one of their own each.
 */
abstract class HandlerByTopic<
                A extends AccessEvent.Handler & AssetEvent.Handler,
                B extends RequestEvent.Handler & InvitationEvent.Handler,
                C extends ChargerEvent.Handler,
                D extends LicenseEvent.Handler & ProductEvent.Handler>
        implements Event.Handler {
    private final A access;
    private final B books;
    private final C chargers;
    private final D licenses;

    HandlerByTopic(A access, B books, C chargers, D licenses) {
        this.access = access;
        this.books = books;
        this.chargers = chargers;
        this.licenses = licenses;
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

    @Override
    public final void on(ChargerEvent.ChargerRegistered event) {
        chargers.on(event);
    }

    @Override
    public final void on(ChargerEvent.ReferenceChanged event) {
        chargers.on(event);
    }

    @Override
    public final void on(ChargerEvent.ChargerAttached event) {
        chargers.on(event);
    }

    @Override
    public final void on(ChargerEvent.ChargerDetached event) {
        chargers.on(event);
    }

    @Override
    public final void on(ChargerEvent.ChargerMoved event) {
        chargers.on(event);
    }

    @Override
    public final void on(ChargerEvent.ConnectorSet event) {
        chargers.on(event);
    }

    @Override
    public final void on(ChargerEvent.ChargerReported event) {
        chargers.on(event);
    }

    @Override
    public final void on(ChargerEvent.ChargerDeleted event) {
        chargers.on(event);
    }

    @Override
    public final void on(LicenseEvent.LicenseIssued event) {
        licenses.on(event);
    }

    @Override
    public final void on(LicenseEvent.LicenseRenewed event) {
        licenses.on(event);
    }

    @Override
    public final void on(LicenseEvent.LicenseStatusChanged event) {
        licenses.on(event);
    }

    @Override
    public final void on(LicenseEvent.LicenseTransferred event) {
        licenses.on(event);
    }

    @Override
    public final void on(LicenseEvent.PurchaseBegun event) {
        licenses.on(event);
    }

    @Override
    public final void on(LicenseEvent.PurchaseConfirmed event) {
        licenses.on(event);
    }

    @Override
    public final void on(LicenseEvent.PurchaseAbandoned event) {
        licenses.on(event);
    }

    @Override
    public final void on(ProductEvent.ProductAdded event) {
        licenses.on(event);
    }

    @Override
    public final void on(ProductEvent.ProductChanged event) {
        licenses.on(event);
    }
}
