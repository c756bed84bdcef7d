package dev.chargehand.memory;

import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;
import java.time.Instant;

/** What contradicts the keys of licenses, purchases and products. */
final class LicenseConflicts implements LicenseEvent.Handler, ProductEvent.Handler {
    private static final String PENDING = "pending purchase";

    private final State state;
    private final Rows rows;
    private final LicenseRows licenses;
    private final Instant at;

    LicenseConflicts(State state, Rows rows, LicenseRows licenses, Instant at) {
        this.state = state;
        this.rows = rows;
        this.licenses = licenses;
        this.at = at;
    }

    @Override
    public void on(LicenseEvent.LicenseIssued event) {
        rows.chargers.need(event.license().charger());
        licenses.issued(event.license());
    }

    @Override
    public void on(LicenseEvent.LicenseRenewed event) {
        licenses.replace(licenses.get(event.license()).with(event.after(), at));
    }

    @Override
    public void on(LicenseEvent.LicenseStatusChanged event) {
        licenses.replace(licenses.get(event.license()).with(event.after(), at));
    }

    @Override
    public void on(LicenseEvent.LicenseTransferred event) {
        rows.chargers.need(event.to());
        licenses.replace(licenses.get(event.license()).on(event.to(), at));
    }

    @Override
    public void on(LicenseEvent.PurchaseBegun event) {
        Purchase purchase = event.purchase();
        rows.keys.take("payment", purchase.payment(), state.purchases.find(purchase.payment()) != null);
        rows.keys.take(PENDING, purchase.payment(), isPending(purchase.payment()));
    }

    @Override
    public void on(LicenseEvent.PurchaseConfirmed event) {
        rows.keys.free(PENDING, event.payment(), isPending(event.payment()));
    }

    @Override
    public void on(LicenseEvent.PurchaseAbandoned event) {
        rows.keys.free(PENDING, event.payment(), isPending(event.payment()));
    }

    @Override
    public void on(ProductEvent.ProductAdded event) {
        rows.keys.take(
                "product",
                event.product().sku(),
                state.products.find(event.product().sku()) != null);
    }

    @Override
    public void on(ProductEvent.ProductChanged event) {
        rows.keys.need(
                "product",
                event.after().sku(),
                state.products.find(event.after().sku()) != null);
    }

    private boolean isPending(PaymentId payment) {
        Purchase found = state.purchases.find(payment);
        return found != null && found.isPending();
    }
}
