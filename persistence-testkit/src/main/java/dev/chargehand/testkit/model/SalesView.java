package dev.chargehand.testkit.model;

import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import java.util.Map;

/** What the model and a log can be compared by: what was bought, and what is sold. */
public record SalesView(Map<PaymentId, PlainPurchase> purchases, Map<Sku, PlainProduct> products) {
    public static final SalesView NONE = new SalesView(Map.of(), Map.of());

    public static SalesView of(ReferenceModel model) {
        PlainGarage garage = model.world().garage();
        return new SalesView(Map.copyOf(garage.purchases()), Map.copyOf(garage.products()));
    }
}
