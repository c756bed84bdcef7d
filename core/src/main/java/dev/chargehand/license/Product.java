package dev.chargehand.license;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Something in the host's catalogue that buys a license. Its price is the host's.
 *
 * @param sku what it is called; never changes
 * @param name what people call it, 1 to 255 characters
 * @param tier the license it buys; never changes
 * @param term for how long
 * @param active whether it can be bought; a retired one cannot (I-84)
 * @param createdAt when it was added
 * @param updatedAt when it last changed
 */
public record Product(
        Sku sku, String name, Tier tier, Term term, boolean active, Instant createdAt, Instant updatedAt) {
    /**
     * What names it in the log.
     *
     * @return an id made of the SKU
     */
    public UUID aggregate() {
        return aggregateOf(sku);
    }

    /**
     * What names the product of a SKU in the log.
     *
     * @param sku which SKU
     * @return an id made of it
     */
    public static UUID aggregateOf(Sku sku) {
        return UUID.nameUUIDFromBytes(("product " + sku.text()).getBytes(StandardCharsets.UTF_8));
    }
}
