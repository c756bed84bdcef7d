package dev.chargehand.benchmarks.chargers;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.charger.ReachableCharger;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of a team's chargers, and its pages of 50. Its name is what a measurement's parameter can hold: size of the team,
 * order, direction, and a filter perhaps.
 */
record Listing(FullWorld world, String name) {
    private static final int PAGE = 50;

    private ChargerQuery query() {
        String[] parts = name.split(" ");
        ChargerSort sort = ChargerSort.valueOf(parts[1].toUpperCase(Locale.ROOT));
        ChargerQuery query =
                parts[2].equals("ascending") ? ChargerQuery.ALL.ascending(sort) : ChargerQuery.ALL.descending(sort);
        return switch (parts.length > 3 ? parts[3] : "") {
            case "search" -> query.search(ChargerFormula.SEARCH);
            case "filtered" ->
                query.connection(ConnectionStatus.OFFLINE)
                        .vendor(ChargerFormula.VENDOR)
                        .license(LicenseFilter.SMART);
            default -> query;
        };
    }

    Outcome<Page<ReachableCharger>> read(Chargehand chargehand, PageRequest page) {
        int team = name.startsWith("large") ? world.largeTeam() : world.ordinaryTeam();
        return chargehand.chargers().ofTeam(world.user(team), world.team(team), query(), page);
    }

    /** The first page, or the last 50. */
    PageRequest page(Chargehand chargehand, boolean deepest) {
        PageRequest request = PageRequest.first(PAGE);
        if (!deepest) {
            return request;
        }
        Cursor last = Cursor.START;
        int left = 0;
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            last = next.get();
            Page<ReachableCharger> page = read(chargehand, new PageRequest(last, PageRequest.MAX_LIMIT))
                    .orThrow();
            left = page.items().size();
            next = page.next();
        }
        // a last part that is shorter than a page is measured as it is
        return left <= PAGE
                ? new PageRequest(last, PAGE)
                : new PageRequest(
                        read(chargehand, new PageRequest(last, left - PAGE))
                                .orThrow()
                                .next()
                                .orElseThrow(),
                        PAGE);
    }

    int size(Chargehand chargehand) {
        int size = 0;
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<ReachableCharger> page = read(chargehand, new PageRequest(next.get(), PageRequest.MAX_LIMIT))
                    .orThrow();
            size += page.items().size();
            next = page.next();
        }
        return size;
    }
}
