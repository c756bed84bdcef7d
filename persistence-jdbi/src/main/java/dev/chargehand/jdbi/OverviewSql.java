package dev.chargehand.jdbi;

import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.SitePlace;
import java.util.HashMap;
import java.util.Map;

/**
 * The statement of a list of sites: which sites are reached, from the viewer's teams and their records; of these the page; and
 * for the page's sites alone what is there. Only where the list is ordered by what there is, that is counted on each.
 *
 * <p>A filter that is not asked for is not in the text.
 */
final class OverviewSql {
    private static final String PAGE = """
            , page (site_id, whole, sorted_by) as materialized (
                select s.site_id, reached.whole, ${key}
                from reached
                cross join chargehand_site s
                where s.site_id = reached.site_id and (${key}, s.site_id) ${past} (:key, :after)${filters}
                order by 3 ${way}, 1 ${way}
                limit :limit
            )
            """;

    private static final String PAGE_BY_COUNT = """
            , counted (site_id, whole, sorted_by) as materialized (
                select s.site_id, reached.whole, ${count}
                from reached
                cross join chargehand_site s
                where s.site_id = reached.site_id${filters}
            )
            , page (site_id, whole, sorted_by) as materialized (
                select counted.site_id, counted.whole, counted.sorted_by
                from counted
                where (counted.sorted_by, counted.site_id) ${past} (:key, :after)
                order by 3 ${way}, 1 ${way}
                limit :limit
            )
            """;

    private final Dialect dialect;
    private final SiteListing listing;
    private final Map<String, Object> values = new HashMap<>();

    OverviewSql(Dialect dialect, SiteListing listing) {
        this.dialect = dialect;
        this.listing = listing;
    }

    /** What the statement's parameters are to be, once {@link #sql} has made it. */
    Map<String, Object> values() {
        return values;
    }

    String sql(OverviewScope scope) {
        SiteQuery query = listing.query();
        SitePlace after = listing.after();
        boolean byCount = query.sort() == SiteSort.CHARGERS_COUNT;
        boolean byText = query.sort() == SiteSort.NAME || query.sort() == SiteSort.COUNTRY;
        values.put("key", byText ? after.text() : (Object) after.number());
        values.put("after", after.id().value());
        values.put("limit", listing.limit());
        String sql = "with viewer (one) as materialized (" + scope.viewer() + ")"
                + ", reached (site_id, whole) as materialized (" + scope.reached() + ")"
                + (byCount ? PAGE_BY_COUNT.replace("${count}", count(scope, "reached")) : PAGE)
                + ", told (site_id, sorted_by, chargers, smart_id, pro_id) as materialized ("
                + "select page.site_id, page.sorted_by, " + (byCount ? "page.sorted_by" : count(scope, "page"))
                + ", " + lastLicense(scope, "'SMART'") + ", " + lastLicense(scope, "'PRO'") + " from page)"
                + " select" + Rows.SITE + "," + Rows.ACCESS + ", told.sorted_by, told.chargers," + LicenseRows.CURRENT
                + "from viewer left join told on viewer.one = 1"
                + " left join chargehand_site s on s.site_id = told.site_id"
                + " left join chargehand_site_access a on a.site_id = told.site_id and" + scope.through()
                + "left join chargehand_license smart on smart.license_id = told.smart_id"
                + " left join chargehand_license pro on pro.license_id = told.pro_id"
                + " order by told.sorted_by ${way}, told.site_id ${way}, a.team_id";
        return sql.replace("${filters}", filters(query))
                .replace("${key}", key(query.sort()))
                .replace("${past}", query.descending() ? "<" : ">")
                .replace("${way}", query.descending() ? "desc" : "asc");
    }

    private static String key(SiteSort sort) {
        return switch (sort) {
            case NAME -> "s.sort_name";
            case COUNTRY -> "coalesce(s.country, '')";
            case CREATED_AT -> "s.created_at";
            case CHARGERS_COUNT -> "counted.sorted_by";
        };
    }

    private String filters(SiteQuery query) {
        String conditions = "";
        if (query.searchText().isPresent()) {
            values.put("search", query.searchText().get());
            conditions += " and " + dialect.contains;
        }
        if (query.country().isPresent()) {
            values.put("country", query.country().get());
            conditions += " and s.country = :country";
        }
        return conditions;
    }

    /** How many chargers are reached on a site of {@code sites}; an asset that is called one and is none does not count. */
    private static String count(OverviewScope scope, String sites) {
        return "case when " + sites + ".whole = 1"
                + " then (select count(*) from chargehand_charger c where c.place_id = " + sites + ".site_id)"
                + " else (select count(distinct l.asset_id)" + scope.listed(sites + ".site_id")
                + " and exists (select 1 from chargehand_charger c where c.charger_id = l.asset_id)) end";
    }

    /** Of the valid licenses of a tier on the chargers that are reached the one that ends last. */
    private static String lastLicense(OverviewScope scope, String tier) {
        String onSite = " from chargehand_charger c where c.place_id = page.site_id";
        return "case when page.whole = 1 then " + lastLicense("c.charger_id", onSite, tier) + " else "
                + lastLicense("l.asset_id", scope.listed("page.site_id"), tier) + " end";
    }

    /** Looks each charger's up by its key: given a join, PostgreSQL without statistics begins at all licenses of the tier. */
    private static String lastLicense(String charger, String chargers, String tier) {
        String ofCharger =
                " from chargehand_license v where v.charger_id = " + charger + " and" + LicenseDao.VALID + tier;
        return "(select one.license_id from (select (select v.license_id" + ofCharger + ") as license_id,"
                + " (select coalesce(v.ends, " + Long.MAX_VALUE + ")" + ofCharger + ") as ends" + chargers
                + ") one where one.license_id is not null order by one.ends desc, one.license_id limit 1)";
    }
}
