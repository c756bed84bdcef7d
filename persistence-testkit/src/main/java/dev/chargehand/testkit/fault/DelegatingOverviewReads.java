package dev.chargehand.testkit.fault;

import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.SitePlace;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** Passes the lists of sites that are searched and sorted on. */
abstract class DelegatingOverviewReads extends DelegatingChargerReads {
    private final Reads reads;

    DelegatingOverviewReads(Reads reads) {
        super(reads);
        this.reads = reads;
    }

    @Override
    public Optional<OverviewFacts> overview(SiteId site, UserId viewer) {
        return answer("overview " + site + viewer.text(), () -> reads.overview(site, viewer));
    }

    @Override
    public List<ListedSite> overviewsOf(UserId user, SiteListing listing) {
        return answer(
                "overviews of " + user.text() + text(listing), () -> page(listing, reads.overviewsOf(user, listing)));
    }

    @Override
    public Optional<List<ListedSite>> overviewsOfTeam(TeamId team, UserId viewer, SiteListing listing) {
        return answer(
                "overviews of " + team + viewer.text() + text(listing),
                () -> reads.overviewsOfTeam(team, viewer, listing).map(found -> page(listing, found)));
    }

    // neither a query's own text nor a place's says all
    private static String text(SiteListing listing) {
        return listing.toString() + listing.hashCode();
    }

    private <T> List<T> page(SiteListing listing, List<T> found) {
        boolean first =
                listing.after().equals(listing.query().descending() ? SitePlace.AFTER_ALL : SitePlace.BEFORE_ALL);
        return page(first, listing.limit(), found);
    }
}
