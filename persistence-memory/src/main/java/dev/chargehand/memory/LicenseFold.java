package dev.chargehand.memory;

import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import java.time.Instant;

/** What each kind of event on licenses, purchases and products does to their books. */
final class LicenseFold implements LicenseEvent.Handler, ProductEvent.Handler {
    private final State state;
    private final Instant at;

    LicenseFold(State state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public void on(LicenseEvent.LicenseIssued event) {
        state.licenses.put(event.license());
    }

    @Override
    public void on(LicenseEvent.LicenseRenewed event) {
        state.licenses.put(state.licenses.get(event.license()).with(event.after(), at));
    }

    @Override
    public void on(LicenseEvent.LicenseStatusChanged event) {
        state.licenses.put(state.licenses.get(event.license()).with(event.after(), at));
    }

    @Override
    public void on(LicenseEvent.LicenseTransferred event) {
        state.licenses.put(state.licenses.get(event.license()).on(event.to(), at));
    }

    @Override
    public void on(LicenseEvent.PurchaseBegun event) {
        state.purchases.put(event.purchase());
    }

    @Override
    public void on(LicenseEvent.PurchaseConfirmed event) {
        state.purchases.put(state.purchases.get(event.payment()).confirmed(event.license(), at));
    }

    @Override
    public void on(LicenseEvent.PurchaseAbandoned event) {
        state.purchases.put(state.purchases.get(event.payment()).abandoned(at));
    }

    @Override
    public void on(ProductEvent.ProductAdded event) {
        state.products.put(event.product());
    }

    @Override
    public void on(ProductEvent.ProductChanged event) {
        state.products.put(event.after());
    }
}
