package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.examples.rest.plugchoice.view.SiteView;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches, filters and orders of sites. */
final class SiteQueries {
    static final List<String> SMART_CHARGING_MODES = List.of("disabled", "day_ahead_pricing", "off_peak");
    static final String[] OF_TEAM = Stream.concat(
                    Stream.of("search", "filter[country]", "filter[smart_charging]", "sort"), Window.QUERIES.stream())
            .toArray(String[]::new);
    static final String[] OF_USER =
            Stream.concat(Stream.of("team"), Stream.of(OF_TEAM)).toArray(String[]::new);

    private static final String MODE = "filter[smart_charging]";

    private SiteQueries() {}

    static SiteQuery of(Call call) {
        SiteQuery query = SiteQuery.ALL;
        query = call.query("search").map(query::search).orElse(query);
        query = call.query("filter[country]").map(query::country).orElse(query);
        Optional<String> sort = call.query("sort");
        return sort.isPresent() ? sorted(query, sort.get()) : query;
    }

    /** This host keeps no modes, so every site's is the first, and a list of those in another is empty. */
    static boolean shows(Call call) {
        Optional<String> mode = call.query(MODE);
        if (mode.isPresent() && !SMART_CHARGING_MODES.contains(mode.get())) {
            throw Failure.field(MODE, "expected one of " + String.join(", ", SMART_CHARGING_MODES));
        }
        return mode.isEmpty() || mode.get().equals(SiteView.SMART_CHARGING);
    }

    private static SiteQuery sorted(SiteQuery query, String sort) {
        boolean descending = sort.startsWith("-");
        SiteSort by = Wire.named("sort", SiteSort.class, Wire::snake, descending ? sort.substring(1) : sort);
        return descending ? query.descending(by) : query.ascending(by);
    }
}
