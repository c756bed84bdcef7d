package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.spi.ChargerPlace;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Many chargers in each order there is. */
final class SortedChargers {
    private final Map<ChargerSort, Sorted<ChargerEntry>> sorted = new EnumMap<>(ChargerSort.class);

    SortedChargers() {
        for (ChargerSort sort : ChargerSort.values()) {
            sorted.put(sort, new Sorted<>());
        }
    }

    void add(ChargerEntry entry) {
        sorted.forEach((sort, entries) -> entries.add(entry, to(ChargerPlace.of(entry.charger, sort), sort)));
    }

    void remove(ChargerEntry entry) {
        sorted.forEach((sort, entries) -> entries.remove(to(ChargerPlace.of(entry.charger, sort), sort)));
    }

    /** Takes it out of the orders in which a change moves it, which most do in none. It is to be changed next. */
    void leave(ChargerEntry entry, Charger after) {
        sorted.forEach((sort, entries) -> {
            ChargerPlace from = ChargerPlace.of(entry.charger, sort);
            if (!from.equals(ChargerPlace.of(after, sort))) {
                entries.remove(to(from, sort));
            }
        });
    }

    /** Puts one that was changed back into the orders that it left. */
    void arrive(ChargerEntry entry, Charger before) {
        sorted.forEach((sort, entries) -> {
            ChargerPlace to = ChargerPlace.of(entry.charger, sort);
            if (!to.equals(ChargerPlace.of(before, sort))) {
                entries.add(entry, to(to, sort));
            }
        });
    }

    Stream<ChargerEntry> stream() {
        return in(ChargerSort.IDENTITY).stream();
    }

    /** Those that may belong to a page, in its order, for as long as they are taken. */
    void walk(ChargerPage page, Predicate<ChargerEntry> taken) {
        ToIntFunction<ChargerEntry> after = to(page.after(), page.sort());
        if (page.descending()) {
            in(page.sort()).descend(after, taken);
        } else {
            in(page.sort()).ascend(after, taken);
        }
    }

    private Sorted<ChargerEntry> in(ChargerSort sort) {
        return Objects.requireNonNull(sorted.get(sort));
    }

    private static ToIntFunction<ChargerEntry> to(ChargerPlace place, ChargerSort sort) {
        return entry -> ChargerPlace.of(entry.charger, sort).compareTo(place);
    }
}
