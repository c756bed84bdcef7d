package dev.chargehand.rules;

import dev.chargehand.LicenseRefusal;
import dev.chargehand.event.ProductEvent.ProductAdded;
import dev.chargehand.event.ProductEvent.ProductChanged;
import dev.chargehand.license.Product;
import dev.chargehand.license.Sku;
import java.time.Instant;
import java.util.Optional;

/** Products come into the catalogue, change and are retired. */
public final class ProductRules {
    private ProductRules() {}

    /** The product is well formed, as a new one. */
    public record Put(Product product) {}

    public record Retire(Sku sku) {}

    public static Decision<Product> put(Put command, Optional<Product> present) {
        Product wanted = command.product();
        if (present.isEmpty()) {
            return Decision.accept(wanted, new ProductAdded(wanted));
        }
        Product before = present.get();
        if (before.tier() != wanted.tier()) {
            return Decision.refuse(new LicenseRefusal.TierFixed(before.sku(), before.tier()));
        }
        return changed(
                before,
                new Product(
                        before.sku(),
                        wanted.name(),
                        before.tier(),
                        wanted.term(),
                        wanted.active(),
                        before.createdAt(),
                        before.updatedAt()),
                wanted.updatedAt());
    }

    public static Decision<Product> retire(Retire command, Optional<Product> present, Instant now) {
        if (present.isEmpty()) {
            return Decision.refuse(Refusals.noProduct(command.sku()));
        }
        Product before = present.get();
        Product retired = new Product(
                before.sku(),
                before.name(),
                before.tier(),
                before.term(),
                false,
                before.createdAt(),
                before.updatedAt());
        return changed(before, retired, now);
    }

    private static Decision<Product> changed(Product before, Product wanted, Instant now) {
        if (wanted.equals(before)) {
            return Decision.accept(before);
        }
        Product after = new Product(
                wanted.sku(), wanted.name(), wanted.tier(), wanted.term(), wanted.active(), wanted.createdAt(), now);
        return Decision.accept(after, new ProductChanged(before, after));
    }
}
