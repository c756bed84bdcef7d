package dev.chargehand.memory;

import dev.chargehand.license.Product;
import dev.chargehand.license.Sku;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All products, by SKU. */
final class Catalogue {
    /** By code points, as UTF-8 is. */
    private static final Comparator<String> ORDER =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final NavigableMap<String, Product> bySku = new TreeMap<>(ORDER);

    void put(Product product) {
        bySku.put(product.sku().text(), product);
    }

    @Nullable
    Product find(Sku sku) {
        return bySku.get(sku.text());
    }

    List<Product> after(String after, int limit) {
        return bySku.tailMap(after, false).values().stream().limit(limit).toList();
    }
}
