package dev.chargehand.jdbi;

import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.license.License;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteSort;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.SitePlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of lists of sites as values, as {@link Rows} does it. */
final class OverviewRows {
    private static final int SORTED_BY = 1 + Rows.SITE_COLUMNS + Rows.ACCESS_COLUMNS;

    private OverviewRows() {}

    /** A site with one of its records, and what is there: the same in each of its rows. No site where a list is empty. */
    record Row(Optional<Rows.SiteRow> site, String sortedBy, int chargers, List<License> licenses) {}

    static Row row(ResultSet row) throws SQLException {
        Optional<Rows.SiteRow> site = Rows.seenSite(row).site();
        return site.isEmpty()
                ? new Row(site, "", 0, List.of())
                : new Row(
                        site,
                        Rows.text(row, SORTED_BY),
                        row.getInt(SORTED_BY + 1),
                        LicenseRows.current(row, SORTED_BY + 2));
    }

    /** Rows of one site stand together. */
    static List<ListedSite> sites(List<Row> rows, SiteSort sort) {
        List<ListedSite> sites = new ArrayList<>();
        List<SiteAccess> through = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.site().isEmpty()) {
                continue;
            }
            Rows.SiteRow one = row.site().get();
            through.add(one.access());
            if (i + 1 == rows.size() || !isOf(rows.get(i + 1), one)) {
                SiteFacts facts = new SiteFacts(one.site(), through);
                sites.add(new ListedSite(
                        place(row, one, sort), new OverviewFacts(facts, row.chargers(), row.licenses())));
                through.clear();
            }
        }
        return sites;
    }

    private static boolean isOf(Row row, Rows.SiteRow one) {
        return row.site()
                .map(other -> other.site().id().equals(one.site().id()))
                .orElse(false);
    }

    private static SitePlace place(Row row, Rows.SiteRow one, SiteSort sort) {
        return switch (sort) {
            case NAME, COUNTRY -> new SitePlace(row.sortedBy(), 0, one.site().id());
            case CHARGERS_COUNT, CREATED_AT ->
                new SitePlace("", Long.parseLong(row.sortedBy()), one.site().id());
        };
    }
}
