package dev.chargehand.benchmarks.chargers;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.memory.InMemoryStorage;
import dev.chargehand.spi.Storage;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The full world as the report's process holds it, and the pages found there, which begin alike on every storage. */
final class WorldInMemory {
    private static final Map<String, PageRequest> DEEPEST = new HashMap<>();
    private static @Nullable Storage storage;

    private WorldInMemory() {}

    static Imported fill(FullWorld world) {
        Storage filled = new InMemoryStorage();
        storage = filled;
        return Imported.into(filled, world, true);
    }

    static Storage get() {
        return Objects.requireNonNull(storage);
    }

    static PageRequest page(Listing listing, boolean deepest) {
        Chargehand chargehand = Chargehand.on(get());
        return deepest
                ? DEEPEST.computeIfAbsent(listing.name(), name -> listing.page(chargehand, true))
                : listing.page(chargehand, false);
    }

    static void drop() {
        storage = null;
        DEEPEST.clear();
    }
}
