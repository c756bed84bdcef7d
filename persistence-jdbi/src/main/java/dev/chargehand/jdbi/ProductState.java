package dev.chargehand.jdbi;

import dev.chargehand.event.ProductEvent;
import dev.chargehand.license.Product;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of products. */
final class ProductState implements ProductEvent.Handler {
    private final Batches batches;
    private final long stamp;

    ProductState(Batches batches, long stamp) {
        this.batches = batches;
        this.stamp = stamp;
    }

    @Override
    public void on(ProductEvent.ProductAdded event) {
        row(batches.next(event.getClass(), event, """
                                insert into chargehand_product
                                    (sku, name, tier, term_unit, term_count, active, created_at, updated_at, stamp)
                                select :sku, :name, :tier, :unit, :count, :active, :createdAt, :updatedAt, :stamp
                                where 1 = 1
                                on conflict do nothing
                                """), event.product())
                .bind("createdAt", event.product().createdAt().toEpochMilli())
                .bind("stamp", stamp)
                .add();
    }

    @Override
    public void on(ProductEvent.ProductChanged event) {
        row(batches.next(event, event, """
                                update chargehand_product
                                set name = :name, tier = :tier, term_unit = :unit, term_count = :count,
                                    active = :active, updated_at = :updatedAt
                                where sku = :sku
                                """), event.after()).add();
    }

    private static PreparedBatch row(PreparedBatch row, Product product) {
        return Terms.bind(row, product.term())
                .bind("sku", product.sku().text())
                .bind("name", product.name())
                .bind("tier", product.tier().name())
                .bind("active", product.active())
                .bind("updatedAt", product.updatedAt().toEpochMilli());
    }
}
