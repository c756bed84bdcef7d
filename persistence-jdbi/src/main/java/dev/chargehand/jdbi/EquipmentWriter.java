package dev.chargehand.jdbi;

import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;

/** Changes the rows of chargers, and of what is sold for them. */
abstract class EquipmentWriter implements Event.Handler {
    private final ChargerState chargers;
    private final LicenseState licenses;
    private final ProductState products;

    EquipmentWriter(Batches batches, Change change, long stamp) {
        long at = change.at().toEpochMilli();
        this.chargers = new ChargerState(batches, change.pincodes(), at, stamp);
        this.licenses = new LicenseState(batches, at);
        this.products = new ProductState(batches, stamp);
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
