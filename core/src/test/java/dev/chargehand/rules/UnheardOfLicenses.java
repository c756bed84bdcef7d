package dev.chargehand.rules;

import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;

/** For folds of worlds in which nothing is bought. */
interface UnheardOfLicenses extends LicenseEvent.Handler, ProductEvent.Handler {
    @Override
    default void on(LicenseEvent.LicenseIssued event) {
        throw unheardOf(event);
    }

    @Override
    default void on(LicenseEvent.LicenseRenewed event) {
        throw unheardOf(event);
    }

    @Override
    default void on(LicenseEvent.LicenseStatusChanged event) {
        throw unheardOf(event);
    }

    @Override
    default void on(LicenseEvent.LicenseTransferred event) {
        throw unheardOf(event);
    }

    @Override
    default void on(LicenseEvent.PurchaseBegun event) {
        throw unheardOf(event);
    }

    @Override
    default void on(LicenseEvent.PurchaseConfirmed event) {
        throw unheardOf(event);
    }

    @Override
    default void on(LicenseEvent.PurchaseAbandoned event) {
        throw unheardOf(event);
    }

    @Override
    default void on(ProductEvent.ProductAdded event) {
        throw unheardOf(event);
    }

    @Override
    default void on(ProductEvent.ProductChanged event) {
        throw unheardOf(event);
    }

    private static AssertionError unheardOf(Event event) {
        return new AssertionError("not an event of access: " + event);
    }
}
