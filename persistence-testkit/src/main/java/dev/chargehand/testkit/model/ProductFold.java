package dev.chargehand.testkit.model;

import dev.chargehand.event.ProductEvent;
import dev.chargehand.license.Product;

/** The part of a fold that is about the catalogue. */
final class ProductFold implements ProductEvent.Handler {
    private final State state;
    private final FoldChecks checks;

    ProductFold(State state, FoldChecks checks) {
        this.state = state;
        this.checks = checks;
    }

    @Override
    public void on(ProductEvent.ProductAdded event) {
        checks.expectNew(state.products().putIfAbsent(event.product().sku(), event.product()), event);
    }

    @Override
    public void on(ProductEvent.ProductChanged event) {
        Product before = event.before();
        Product after = event.after();
        checks.expect(before.equals(state.products().put(after.sku(), after)), "names what was before", event);
        checks.expect(
                !before.name().equals(after.name())
                        || !before.term().equals(after.term())
                        || before.active() != after.active(),
                "changes something",
                event);
        checks.expect(
                before.tier() == after.tier()
                        && before.createdAt().equals(after.createdAt())
                        && after.updatedAt().equals(checks.at()),
                "leaves the tier and the date of birth alone",
                event);
    }
}
