package dev.chargehand.jdbi;

import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import java.util.HashMap;
import java.util.Map;

/**
 * The statement of a list of chargers. A list puts together the chargers of many places: of the sites that are reached as a
 * whole, of the teams that hold some, and those that are listed one by one. Each place has them in the list's order in an
 * index, so a page asks each place for its first one after the last page, and only the places that have the least of these
 * for more: what lies before the page costs nothing. What a page holds is looked up for its own rows alone.
 *
 * <p>A filter that is not asked for is not in the text.
 */
final class ChargerWalk {
    private static final String NEXT = """
            chargehand_charger n
            where n.place_id = ${place}.place_id and (n.${key}, n.charger_id) ${past} (${after})${filters}
            order by n.${key} ${way}, n.charger_id ${way}
            """;

    /** A queue that hands out the least first, which puts the place's next one in its stead. */
    private static final String SQLITE_WALK = """
            , walk (place_id, sorted_by, charger_id) as (
                select c.place_id, c.${key}, c.charger_id
                from place
                cross join chargehand_charger c
                where c.charger_id = (select n.charger_id from ${first} limit 1)
                union all
                select c.place_id, c.${key}, c.charger_id
                from walk
                cross join chargehand_charger c
                where c.charger_id = (select n.charger_id from ${next} limit 1)
                order by 2 ${way}, 3 ${way}
                limit :limit
            )
            """;

    /** Of each of the places with the least first ones, as many as the page might take. */
    private static final String POSTGRESQL_WALK = """
            , head (place_id, sorted_by, charger_id) as materialized (
                select place.place_id, c.${key}, c.charger_id
                from place
                cross join lateral (select n.${key}, n.charger_id from ${first} limit 1) c
                order by 2 ${way}, 3 ${way}
                limit :limit
            )
            , walk (place_id, sorted_by, charger_id) as (
                select head.place_id, c.${key}, c.charger_id
                from head
                cross join lateral (select n.${key}, n.charger_id from ${rest} limit :limit) c
            )
            """;

    private static final String PAGE = """
            , page (sorted_by, charger_id) as materialized (
                select walk.sorted_by, walk.charger_id from walk
                union
                select n.${key}, n.charger_id
                from (${listed}) one
                cross join chargehand_charger n
                where n.charger_id = one.asset_id and (n.${key}, n.charger_id) ${past} (${start})${filters}
                order by 1 ${way}, 2 ${way}
                limit :limit
            )
            """;

    private final Dialect dialect;
    private final ChargerListing listing;
    private final Map<String, Object> values = new HashMap<>();

    ChargerWalk(Dialect dialect, ChargerListing listing) {
        this.dialect = dialect;
        this.listing = listing;
    }

    /** What the statement's parameters are to be, once {@link #sql} has made it. */
    Map<String, Object> values() {
        return values;
    }

    String sql(ChargerScope scope) {
        ChargerQuery query = listing.query();
        ChargerPlace after = listing.after();
        String key = switch (query.sort()) {
            case IDENTITY -> "identity";
            case CONNECTION_STATUS -> "connection";
            case STATUS -> "status";
            case CREATED_AT -> "created_at";
        };
        values.put("key", "created_at".equals(key) ? (Object) after.millis() : after.text());
        values.put("after", after.id().value());
        values.put("limit", listing.limit());
        String walk = dialect == Dialect.SQLITE
                ? SQLITE_WALK
                        .replace("${first}", next("place", ":key, :after"))
                        .replace("${next}", next("walk", "walk.sorted_by, walk.charger_id"))
                : POSTGRESQL_WALK
                        .replace("${first}", next("place", ":key, :after"))
                        .replace("${rest}", next("head", ":key, :after"));
        String onSite = query.site().isPresent() ? " and a.site_id = :onSite" : "";
        String sql = "with recursive viewer (one) as materialized (" + scope.viewer() + ")"
                + ", place (place_id) as materialized (" + scope.places(onSite) + ")"
                + walk
                + PAGE.replace("${listed}", scope.listed(onSite)).replace("${start}", ":key, :after")
                + "select" + ChargerRows.CHARGER + "," + Rows.ACCESS + "," + LicenseRows.CURRENT
                + "from viewer left join page on viewer.one = 1"
                + " left join chargehand_charger c on c.charger_id = page.charger_id"
                + scope.through()
                + LicenseRows.JOIN_CURRENT
                + "order by page.sorted_by ${way}, page.charger_id ${way}, a.team_id";
        return sql.replace("${filters}", new ChargerFilters(listing, values).sql())
                .replace("${key}", key)
                .replace("${past}", query.descending() ? "<" : ">")
                .replace("${way}", query.descending() ? "desc" : "asc");
    }

    private static String next(String place, String after) {
        return NEXT.replace("${place}", place).replace("${after}", after);
    }
}
