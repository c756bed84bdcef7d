package dev.chargehand.examples.rest.store;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The integers of the things on a page.
 *
 * @param byId of each
 */
public record Numbered(Map<UUID, Long> byId) {
    public Numbered {
        byId = Map.copyOf(byId);
    }

    public long of(UUID id) {
        return Objects.requireNonNull(byId.get(id), "an id that was not asked for");
    }
}
