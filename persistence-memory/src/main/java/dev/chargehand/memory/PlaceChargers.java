package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chargers of one place, a site's or a team's own. A few are a plain array that a page looks through: most places are
 * small, and to keep them in every order would take room for nothing. Many are kept in each order, because else a page of one
 * large site would cost what the site is large.
 */
final class PlaceChargers {
    private static final int FEW = 64;
    private static final ChargerEntry[] NONE = {};

    private ChargerEntry[] few = NONE;
    private @Nullable SortedChargers many;
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(ChargerEntry entry) {
        size++;
        if (many == null && size > FEW) {
            many = new SortedChargers();
            Arrays.stream(few).forEach(many::add);
            few = NONE;
        }
        if (many != null) {
            many.add(entry);
        } else {
            few = Arrays.copyOf(few, size);
            few[size - 1] = entry;
        }
    }

    void remove(ChargerEntry entry) {
        size--;
        if (many == null) {
            few = Arrays.stream(few).filter(other -> other != entry).toArray(ChargerEntry[]::new);
            return;
        }
        many.remove(entry);
        // well below the mark, or a charger that comes and goes there would have all of them sorted each time
        if (size == FEW / 2) {
            few = many.stream().toArray(ChargerEntry[]::new);
            many = null;
        }
    }

    /** Before one that stays here is changed. */
    void leave(ChargerEntry entry, Charger after) {
        if (many != null) {
            many.leave(entry, after);
        }
    }

    /** After one that stays here was changed. */
    void arrive(ChargerEntry entry, Charger before) {
        if (many != null) {
            many.arrive(entry, before);
        }
    }

    Stream<ChargerEntry> stream() {
        return many == null ? Arrays.stream(few) : many.stream();
    }

    /** Offers to a page what is reached and may belong to it. */
    void offerTo(ChargerPage page, Predicate<ChargerEntry> reached) {
        if (many == null) {
            for (ChargerEntry entry : few) {
                page.offer(entry, reached);
            }
        } else {
            many.walk(page, entry -> page.offer(entry, reached));
        }
    }
}
