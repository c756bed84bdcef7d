package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.site.SiteId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Searches, filters and orders of chargers. */
final class ChargerQueries {
    static final String[] NAMES = Stream.concat(
                    Stream.of(
                            "search",
                            "filter[connection_status]",
                            "filter[status]",
                            "filter[connector_status]",
                            "filter[vendor]",
                            "filter[license]",
                            "filter[site_uuid]",
                            "sort"),
                    Window.QUERIES.stream())
            .toArray(String[]::new);
    static final Map<String, List<String>> FILTER_OPTIONS = Map.of(
            "connection_status", names(ConnectionStatus.class, Wire::snake),
            "status", names(ChargerStatus.class, Wire::pascal),
            "connector_status", names(ConnectorStatus.class, Wire::pascal),
            "license", names(LicenseFilter.class, Wire::snake));

    private ChargerQueries() {}

    static ChargerQuery of(Call call) {
        ChargerQuery query = ChargerQuery.ALL;
        query = call.query("search").map(query::search).orElse(query);
        query = named(call, "filter[connection_status]", ConnectionStatus.class, Wire::snake)
                .map(query::connection)
                .orElse(query);
        query = named(call, "filter[status]", ChargerStatus.class, Wire::pascal)
                .map(query::status)
                .orElse(query);
        query = named(call, "filter[connector_status]", ConnectorStatus.class, Wire::pascal)
                .map(query::connector)
                .orElse(query);
        query = call.query("filter[vendor]").map(query::vendor).orElse(query);
        query = named(call, "filter[license]", LicenseFilter.class, Wire::snake)
                .map(query::license)
                .orElse(query);
        query = call.query("filter[site_uuid]")
                .map(site -> new SiteId(Ids.parse("filter[site_uuid]", site)))
                .map(query::site)
                .orElse(query);
        return sorted(query, call.query("sort").orElse("-created_at"));
    }

    private static ChargerQuery sorted(ChargerQuery query, String sort) {
        boolean descending = sort.startsWith("-");
        ChargerSort by = Wire.named("sort", ChargerSort.class, Wire::snake, descending ? sort.substring(1) : sort);
        return descending ? query.descending(by) : query.ascending(by);
    }

    private static <E extends Enum<E>> Optional<E> named(
            Call call, String parameter, Class<E> type, Function<E, String> name) {
        return call.query(parameter).map(text -> Wire.named(parameter, type, name, text));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type, Function<E, String> name) {
        return Arrays.stream(type.getEnumConstants()).map(name).toList();
    }
}
