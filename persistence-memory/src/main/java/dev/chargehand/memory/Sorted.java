package dev.chargehand.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Items in an order, in chunks of plain arrays: a handful of bytes for each where a tree takes forty, and neighbours in the
 * order are neighbours in memory. Two binary searches find a place; to insert moves one chunk.
 */
final class Sorted<E> {
    private static final int MOST = 512;

    private final List<List<E>> chunks = new ArrayList<>();

    /** Adds one that is not there. {@code order} compares the others with it. */
    void add(E item, ToIntFunction<? super E> order) {
        int after = chunkAfter(order);
        if (chunks.isEmpty()) {
            chunks.add(new ArrayList<>(List.of(item)));
            return;
        }
        int at = Math.min(after, chunks.size() - 1);
        List<E> chunk = chunks.get(at);
        chunk.add(firstAfter(chunk, order), item);
        if (chunk.size() > MOST) {
            List<E> half = chunk.subList(MOST / 2, chunk.size());
            chunks.add(at + 1, new ArrayList<>(half));
            half.clear();
        }
    }

    /** Removes the one that {@code order} finds equal. */
    void remove(ToIntFunction<? super E> order) {
        ToIntFunction<E> before = item -> order.applyAsInt(item) < 0 ? -1 : 1;
        int at = chunkAfter(before);
        List<E> chunk = chunks.get(at);
        chunk.remove(firstAfter(chunk, before));
        if (chunk.isEmpty()) {
            chunks.remove(at);
        }
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    Stream<E> stream() {
        return chunks.stream().flatMap(List::stream);
    }

    /** Those after a place, in order, for as long as they are taken. */
    void ascend(ToIntFunction<? super E> place, Predicate<? super E> taken) {
        int at = chunkAfter(place);
        int from = at < chunks.size() ? firstAfter(chunks.get(at), place) : 0;
        for (; at < chunks.size(); at++, from = 0) {
            for (E item : chunks.get(at).subList(from, chunks.get(at).size())) {
                if (!taken.test(item)) {
                    return;
                }
            }
        }
    }

    /** Those before a place, from the last on, for as long as they are taken. */
    void descend(ToIntFunction<? super E> place, Predicate<? super E> taken) {
        ToIntFunction<E> before = item -> place.applyAsInt(item) < 0 ? -1 : 1;
        int at = Math.min(chunkAfter(before), chunks.size() - 1);
        int from = at < 0 ? 0 : firstAfter(chunks.get(at), before);
        while (at >= 0) {
            for (int item = from - 1; item >= 0; item--) {
                if (!taken.test(chunks.get(at).get(item))) {
                    return;
                }
            }
            at--;
            from = at < 0 ? 0 : chunks.get(at).size();
        }
    }

    /** The first chunk whose last item is after the place. */
    private int chunkAfter(ToIntFunction<? super E> place) {
        return firstAfter(chunks, chunk -> place.applyAsInt(chunk.get(chunk.size() - 1)));
    }

    /** Where the first item after a place is. */
    static <T> int firstAfter(List<T> items, ToIntFunction<? super T> place) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(items.get(middle)) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
