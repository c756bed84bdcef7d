package dev.chargehand.memory;

import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.Address;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.SitePlace;
import dev.chargehand.team.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The lists of sites that some teams reach: looks at each of these sites once, and keeps no more than the page. */
final class SiteLists {
    private record Found(SitePlace place, SiteEntry site, List<SiteAccess> through) {}

    private final State state;
    private final TeamEntry[] teams;
    private final SiteListing listing;
    private final Optional<String> search;
    private final Comparator<SitePlace> order;

    /** The last of them at its head. */
    private final PriorityQueue<Found> page;

    private SiteLists(State state, TeamEntry[] teams, SiteListing listing) {
        this.state = state;
        this.teams = teams;
        this.listing = listing;
        search = listing.query().searchText();
        order = listing.query().descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        page = new PriorityQueue<>(Comparator.comparing(Found::place, order).reversed());
    }

    static Optional<OverviewFacts> one(State state, SiteId site, UserId viewer) {
        List<SiteAccess> through = Questions.through(state, viewer, site);
        return through.isEmpty() ? Optional.empty() : Optional.of(facts(state, state.site(site), through));
    }

    static List<ListedSite> ofUser(State state, UserId user, SiteListing listing) {
        UserEntry member = state.users.get(user);
        return member == null ? List.of() : new SiteLists(state, member.teams, listing).listed();
    }

    static List<ListedSite> ofTeam(State state, TeamEntry team, SiteListing listing) {
        return new SiteLists(state, new TeamEntry[] {team}, listing).listed();
    }

    /** Of several teams that reach a site, the first offers it for all of them. */
    private List<ListedSite> listed() {
        for (TeamEntry team : teams) {
            for (SiteAccess access : team.sites.values()) {
                SiteEntry site = state.site(access.site());
                List<SiteAccess> through = Questions.through(teams, site);
                if (through.get(0).team().equals(access.team()) && passes(site.site.details())) {
                    offer(site, through);
                }
            }
        }
        return page.stream()
                .sorted(Comparator.comparing(Found::place, order))
                .map(found -> new ListedSite(found.place(), facts(state, found.site(), found.through())))
                .toList();
    }

    private boolean passes(SiteDetails details) {
        SiteQuery query = listing.query();
        Address address = details.address();
        return (query.country().isEmpty() || query.country().equals(address.country()))
                && (search.isEmpty() || details.searchText().contains(search.get()));
    }

    private void offer(SiteEntry site, List<SiteAccess> through) {
        SiteSort sort = listing.query().sort();
        int chargers = sort == SiteSort.CHARGERS_COUNT ? LicenseQuestions.reachedBy(state, site, through) : 0;
        SitePlace place = SitePlace.of(site.site, chargers, sort);
        if (order.compare(place, listing.after()) > 0) {
            page.add(new Found(place, site, through));
            if (page.size() > listing.limit()) {
                page.poll();
            }
        }
    }

    private static OverviewFacts facts(State state, SiteEntry site, List<SiteAccess> through) {
        return new OverviewFacts(
                new SiteFacts(site.site, through),
                LicenseQuestions.reachedBy(state, site, through),
                LicenseQuestions.longest(state, site, through));
    }
}
