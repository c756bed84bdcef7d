package dev.chargehand.testkit.model;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.event.RequestEvent;

/** Hands each event to the part of a fold that is about such events. */
abstract class FoldRoutes implements Event.Handler {
    private final AccessFold access;
    private final OfferFold offers;
    private final ChargerFold chargers;
    private final LicenseFold licenses;
    private final ProductFold products;

    FoldRoutes(AccessFold access, OfferFold offers, ChargerFold chargers, LicenseFold licenses, ProductFold products) {
        this.access = access;
        this.offers = offers;
        this.chargers = chargers;
        this.licenses = licenses;
        this.products = products;
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
        offers.on(event);
    }

    @Override
    public final void on(RequestEvent.DataRequestClosed event) {
        offers.on(event);
    }

    @Override
    public final void on(InvitationEvent.Invited event) {
        offers.on(event);
    }

    @Override
    public final void on(InvitationEvent.InvitationClosed event) {
        offers.on(event);
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
        products.on(event);
    }

    @Override
    public final void on(ProductEvent.ProductChanged event) {
        products.on(event);
    }
}
