package dev.chargehand.event;

import dev.chargehand.license.Product;
import java.util.UUID;

/** Something that happened to the catalogue. */
public sealed interface ProductEvent extends Event {
    @Override
    default void handle(Event.Handler handler) {
        handler.on(this);
    }

    /**
     * Calls the handler's method for this kind.
     *
     * @param handler one method a kind
     */
    void handle(Handler handler);

    /** One method for each kind of these events. */
    interface Handler {
        /**
         * A product came to be.
         *
         * @param event what happened
         */
        void on(ProductAdded event);

        /**
         * The name or the term of a product changed, or it was retired or brought back.
         *
         * @param event what happened
         */
        void on(ProductChanged event);
    }

    /**
     * A product came to be.
     *
     * @param product the product
     */
    record ProductAdded(Product product) implements ProductEvent {
        @Override
        public UUID aggregate() {
            return product.aggregate();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * The name or the term of a product changed, or it was retired or brought back.
     *
     * @param before as it was
     * @param after as it is now
     */
    record ProductChanged(Product before, Product after) implements ProductEvent {
        @Override
        public UUID aggregate() {
            return after.aggregate();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
