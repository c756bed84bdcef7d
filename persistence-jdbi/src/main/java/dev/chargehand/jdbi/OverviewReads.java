package dev.chargehand.jdbi;

import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.SitePlace;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** The lists of sites that are searched and sorted, each one statement. */
final class OverviewReads {
    private static final SiteListing ONE = new SiteListing(SiteQuery.ALL, SitePlace.BEFORE_ALL, 1);

    private final Answering database;

    OverviewReads(Answering database) {
        this.database = database;
    }

    Optional<OverviewFacts> overview(SiteId site, UserId viewer) {
        Map<String, Object> asked = Map.of("site", site.value(), "viewer", viewer.text());
        return OverviewRows.sites(
                        rows("reading what is on site " + site, OverviewScope.SITE, ONE, asked),
                        ONE.query().sort())
                .stream()
                .map(ListedSite::facts)
                .findFirst();
    }

    List<ListedSite> overviewsOf(UserId user, SiteListing listing) {
        Map<String, Object> asked = Map.of("viewer", user.text());
        return OverviewRows.sites(
                rows("listing the sites of " + user, OverviewScope.USER, listing, asked),
                listing.query().sort());
    }

    /** Who may not ask gets no row, and who may gets one at least. */
    Optional<List<ListedSite>> overviewsOfTeam(TeamId team, UserId viewer, SiteListing listing) {
        Map<String, Object> asked = Map.of("team", team.value(), "viewer", viewer.text());
        List<OverviewRows.Row> rows = rows("listing the sites of team " + team, OverviewScope.TEAM, listing, asked);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(OverviewRows.sites(rows, listing.query().sort()));
    }

    private List<OverviewRows.Row> rows(
            String attempted, OverviewScope scope, SiteListing listing, Map<String, Object> asked) {
        OverviewSql statement = new OverviewSql(database.dialect(), listing);
        String sql = statement.sql(scope);
        return database.read(attempted, handle -> {
            try (Query query = handle.createQuery(sql)) {
                return query.bindMap(statement.values())
                        .bindMap(asked)
                        .mapTo(OverviewRows.Row.class)
                        .list();
            }
        });
    }
}
