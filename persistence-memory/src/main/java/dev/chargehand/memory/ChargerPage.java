package dev.chargehand.memory;

import dev.chargehand.charger.ChargerSort;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** One page of a list of chargers: of all that are offered, in any order, the first after its place; it keeps no more. */
final class ChargerPage {
    private record Found(ChargerPlace place, ChargerEntry entry) {}

    private final ChargerListing listing;
    private final ChargerFilter filter;
    private final Comparator<ChargerPlace> order;

    /** The last of them at its head. */
    private final PriorityQueue<Found> found;

    ChargerPage(ChargerListing listing) {
        this.listing = listing;
        filter = new ChargerFilter(listing);
        order = descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        found = new PriorityQueue<>(Comparator.comparing(Found::place, order).reversed());
    }

    ChargerSort sort() {
        return listing.query().sort();
    }

    boolean descending() {
        return listing.query().descending();
    }

    ChargerPlace after() {
        return listing.after();
    }

    boolean isFull() {
        return found.size() == listing.limit();
    }

    /** Takes it if it belongs here and is reached. False when it comes too late, as does every later one. */
    boolean offer(ChargerEntry entry, Predicate<ChargerEntry> reached) {
        ChargerPlace place = ChargerPlace.of(entry.charger, sort());
        Found last = isFull() ? found.peek() : null;
        if (last != null && order.compare(place, last.place()) > 0) {
            return false;
        }
        if (order.compare(place, after()) > 0 && reached.test(entry) && filter.passes(entry)) {
            found.add(new Found(place, entry));
            if (last != null) {
                found.poll();
            }
        }
        return true;
    }

    List<ChargerEntry> entries() {
        return found.stream()
                .sorted(Comparator.comparing(Found::place, order))
                .map(Found::entry)
                .toList();
    }
}
