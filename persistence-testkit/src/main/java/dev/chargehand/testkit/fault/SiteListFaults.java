package dev.chargehand.testkit.fault;

import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteSort;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Faults in the lists of sites that are searched and sorted. */
final class SiteListFaults {
    private static final int ALL_OF_THEM = 100_000;

    private SiteListFaults() {}

    private interface Found {
        List<ListedSite> of(SiteListing listing, List<ListedSite> sound);
    }

    /** Gives other lists than it found. */
    private static Storage finding(Storage storage, Found other) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public List<ListedSite> overviewsOf(UserId user, SiteListing listing) {
                return other.of(listing, super.overviewsOf(user, listing));
            }

            @Override
            public Optional<List<ListedSite>> overviewsOfTeam(TeamId team, UserId viewer, SiteListing listing) {
                return super.overviewsOfTeam(team, viewer, listing).map(sound -> other.of(listing, sound));
            }
        });
    }

    static Storage sortedByCase(Storage storage) {
        Comparator<ListedSite> byName =
                Comparator.comparing(listed -> details(listed).name());
        return finding(storage, (listing, sound) -> {
            boolean descending = listing.query().descending();
            return listing.query().sort() == SiteSort.NAME
                    ? sound.stream()
                            .sorted(descending ? byName.reversed() : byName)
                            .toList()
                    : sound;
        });
    }

    static Storage addressNotSearched(Storage storage) {
        return finding(
                storage,
                (listing, sound) -> sound.stream()
                        .filter(listed -> listing.query()
                                .searchText()
                                .map(details(listed).sortName()::contains)
                                .orElse(true))
                        .toList());
    }

    static Storage sitesOfOneInstantUnordered(Storage storage) {
        Comparator<ListedSite> byKey =
                Comparator.comparing(listed -> listed.place().number());
        Comparator<ListedSite> latestFirst =
                Comparator.comparing((ListedSite listed) -> listed.place().id()).reversed();
        return finding(storage, (listing, sound) -> {
            boolean descending = listing.query().descending();
            return listing.query().sort() == SiteSort.CREATED_AT
                    ? sound.stream()
                            .sorted((descending ? byKey.reversed() : byKey)
                                    .thenComparing(descending ? latestFirst.reversed() : latestFirst))
                            .toList()
                    : sound;
        });
    }

    private static SiteDetails details(ListedSite listed) {
        return listed.facts().site().site().details();
    }

    static Storage countIgnoresScope(Storage storage) {
        return asTheOwner(
                storage, (facts, owners) -> new OverviewFacts(facts.site(), owners.chargers(), facts.licenses()));
    }

    static Storage hiddenLicensesShown(Storage storage) {
        return asTheOwner(
                storage, (facts, owners) -> new OverviewFacts(facts.site(), facts.chargers(), owners.licenses()));
    }

    /** Takes something from what the owner is shown. */
    private static Storage asTheOwner(Storage storage, BinaryOperator<OverviewFacts> taken) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<OverviewFacts> overview(SiteId site, UserId viewer) {
                return super.overview(site, viewer).map(facts -> taken.apply(facts, owners(reads, facts.site())));
            }

            @Override
            public List<ListedSite> overviewsOf(UserId user, SiteListing listing) {
                return super.overviewsOf(user, listing).stream()
                        .map(this::wrong)
                        .toList();
            }

            @Override
            public Optional<List<ListedSite>> overviewsOfTeam(TeamId team, UserId viewer, SiteListing listing) {
                return super.overviewsOfTeam(team, viewer, listing)
                        .map(sound -> sound.stream().map(this::wrong).toList());
            }

            private ListedSite wrong(ListedSite listed) {
                OverviewFacts facts = listed.facts();
                return new ListedSite(listed.place(), taken.apply(facts, owners(reads, facts.site())));
            }
        });
    }

    private static OverviewFacts owners(Reads reads, SiteFacts site) {
        ReachFacts owner = reads.whoReaches(site.site().id(), ReachPlace.BEFORE_ALL, ALL_OF_THEM).stream()
                .filter(reach -> reach.access().isOwner())
                .findFirst()
                .orElseThrow();
        return reads.overview(site.site().id(), owner.member().user()).orElseThrow();
    }
}
