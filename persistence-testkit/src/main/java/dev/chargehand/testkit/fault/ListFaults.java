package dev.chargehand.testkit.fault;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults in the lists of chargers. */
final class ListFaults {
    private ListFaults() {}

    /** Asks for other lists than it was asked for, or gives others than it found. */
    private static final class Lists extends DelegatingReads {
        private final UnaryOperator<ChargerListing> asked;
        private final Found other;

        Lists(Reads reads, UnaryOperator<ChargerListing> asked, Found other) {
            super(reads);
            this.asked = asked;
            this.other = other;
        }

        private List<ChargerFacts> found(ChargerListing listing, List<ChargerFacts> sound) {
            return other.of(sound(), listing, sound);
        }

        @Override
        public List<ChargerFacts> chargersOf(UserId user, ChargerListing listing) {
            return found(listing, super.chargersOf(user, asked.apply(listing)));
        }

        @Override
        public Optional<List<ChargerFacts>> chargersOfTeam(TeamId team, UserId viewer, ChargerListing listing) {
            return super.chargersOfTeam(team, viewer, asked.apply(listing)).map(sound -> found(listing, sound));
        }

        @Override
        public Optional<List<ChargerFacts>> chargersOn(SiteId site, UserId viewer, ChargerListing listing) {
            return super.chargersOn(site, viewer, asked.apply(listing)).map(sound -> found(listing, sound));
        }
    }

    private static Storage asking(Storage storage, UnaryOperator<ChargerListing> asked) {
        return DelegatingStorage.answering(storage, reads -> new Lists(reads, asked, (any, listing, sound) -> sound));
    }

    private interface Found {
        List<ChargerFacts> of(Reads reads, ChargerListing listing, List<ChargerFacts> sound);
    }

    private static Storage finding(Storage storage, Found other) {
        return DelegatingStorage.answering(storage, reads -> new Lists(reads, listing -> listing, other));
    }

    static Storage tiesUnordered(Storage storage) {
        return finding(storage, (reads, listing, sound) -> {
            Comparator<ChargerFacts> byKey = Comparator.comparing(facts -> key(listing, facts.charger()));
            Comparator<ChargerFacts> latestFirst = Comparator.comparing(
                            (ChargerFacts facts) -> facts.charger().id())
                    .reversed();
            boolean descending = listing.query().descending();
            return sound.stream()
                    .sorted((descending ? byKey.reversed() : byKey)
                            .thenComparing(descending ? latestFirst.reversed() : latestFirst))
                    .toList();
        });
    }

    private static ChargerPlace key(ChargerListing listing, Charger charger) {
        ChargerPlace place = ChargerPlace.of(charger, listing.query().sort());
        return new ChargerPlace(place.text(), place.millis(), ChargerPlace.BEFORE_ALL.id());
    }

    static Storage endedLicenseStillHolds(Storage storage) {
        return asking(
                storage,
                listing -> new ChargerListing(
                        listing.query(),
                        listing.after(),
                        listing.limit(),
                        listing.now(),
                        listing.lapsed().minusMillis(1)));
    }

    static Storage graceIgnored(Storage storage) {
        return asking(
                storage,
                listing -> new ChargerListing(
                        listing.query(), listing.after(), listing.limit(), listing.now(), listing.now()));
    }

    static Storage vendorIgnored(Storage storage) {
        return asking(storage, listing -> {
            ChargerQuery query = listing.query();
            ChargerQuery other = new ChargerQuery(
                    query.search(),
                    query.connection(),
                    query.status(),
                    query.connector(),
                    Optional.empty(),
                    query.license(),
                    query.site(),
                    query.sort(),
                    query.descending());
            return new ChargerListing(other, listing.after(), listing.limit(), listing.now(), listing.lapsed());
        });
    }

    static Storage searchIgnoresScope(Storage storage) {
        return finding(
                storage,
                (reads, listing, sound) -> listing.query()
                        .search()
                        .filter(search -> sound.isEmpty())
                        .map(search -> ChargerFaults.registered(reads)
                                .filter(one -> one.identity().searchKey().startsWith(search.toLowerCase(Locale.ROOT)))
                                .flatMap(one -> reads.charger(one.identity()).stream())
                                .map(one -> new ChargerFacts(one, List.of(), List.of()))
                                .limit(1)
                                .toList())
                        .orElse(sound));
    }

    static Storage searchByCase(Storage storage) {
        return finding(
                storage,
                (reads, listing, sound) -> sound.stream()
                        .filter(facts -> listing.query()
                                .search()
                                .map(facts.charger().identity().text()::startsWith)
                                .orElse(true))
                        .toList());
    }

    static Storage oneRecordARow(Storage storage) {
        return finding(
                storage,
                (reads, listing, sound) -> sound.stream()
                        .map(facts -> new ChargerFacts(facts.charger(), first(facts.through()), facts.licenses()))
                        .toList());
    }

    static Storage suspendedLicenseShown(Storage storage) {
        return finding(
                storage,
                (reads, listing, sound) -> sound.stream()
                        .map(facts -> new ChargerFacts(
                                facts.charger(),
                                facts.through(),
                                facts.licenses().stream()
                                        .map(ListFaults::reinstated)
                                        .toList()))
                        .toList());
    }

    private static License reinstated(License license) {
        return license.status() == LicenseStatus.SUSPENDED
                ? license.with(LicenseStatus.VALID, license.updatedAt())
                : license;
    }

    private static List<SiteAccess> first(List<SiteAccess> through) {
        return through.subList(0, Math.min(1, through.size()));
    }
}
