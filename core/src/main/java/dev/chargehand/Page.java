package dev.chargehand;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list in a stable order. Pages are found by key, so the millionth costs what the first costs, and an item
 * that is there throughout is on exactly one page, whatever is added or removed meanwhile.
 *
 * @param items at most as many as asked for
 * @param next the cursor of the next page; empty when this was the last one
 * @param <T> the items' type
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    /**
     * Copies the list.
     *
     * @param items at most as many as asked for
     * @param next the cursor of the next page; empty when this was the last one
     */
    public Page {
        items = List.copyOf(items);
    }
}
