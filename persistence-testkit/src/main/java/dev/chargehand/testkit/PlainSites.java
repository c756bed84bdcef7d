package dev.chargehand.testkit;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Address;
import dev.chargehand.site.Capability;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteCapabilities;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.team.TeamId;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of an estate once more: all sites, one filter after the other, sorted as a whole. */
final class PlainSites {
    private final Estate estate;
    private final Instant now;
    private final Duration grace;

    PlainSites(Estate estate, Instant now, Duration grace) {
        this.estate = estate;
        this.now = now;
        this.grace = grace;
    }

    /** What these teams reach. */
    List<SiteOverview> of(Set<TeamId> teams, SiteQuery query) {
        // an id's text is ordered as its unsigned bytes are
        Comparator<SiteOverview> order =
                by(query).thenComparing(one -> one.site().site().id().toString());
        return estate.plots.stream()
                .filter(plot -> plot.given().keySet().stream().anyMatch(teams::contains))
                .filter(plot -> matches(plot.site(), query))
                .map(plot -> overview(plot, teams))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }

    private static Comparator<SiteOverview> by(SiteQuery query) {
        return switch (query.sort()) {
            case NAME ->
                (one, other) -> Arrays.compare(
                        lower(one.site().site().details().name()).codePoints().toArray(),
                        lower(other.site().site().details().name()).codePoints().toArray());
            case COUNTRY ->
                Comparator.comparing(
                        one -> one.site().site().details().address().country().orElse(""));
            case CHARGERS_COUNT -> Comparator.comparing(SiteOverview::chargers);
            case CREATED_AT -> Comparator.comparing(one -> one.site().site().createdAt());
        };
    }

    private static boolean matches(Site site, SiteQuery query) {
        Address address = site.details().address();
        Stream<String> searched = Stream.of(
                site.details().name(),
                joined(address.street(), address.houseNumber(), address.houseNumberAddition()),
                joined(address.postalCode(), address.city()),
                joined(address.region()),
                joined(address.country()));
        boolean found = query.search().isEmpty()
                || searched.anyMatch(
                        text -> lower(text).contains(lower(query.search().get())));
        return found && (query.country().isEmpty() || address.country().equals(query.country()));
    }

    private static String joined(Optional<?>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Composed, and also the sigma that ends a word. */
    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u03c2', '\u03c3');
    }

    private SiteOverview overview(Estate.Plot plot, Set<TeamId> teams) {
        List<Estate.Given> given = plot.given().values().stream()
                .filter(one -> teams.contains(one.access().team()))
                .sorted(Comparator.comparing(one -> one.access().team().toString()))
                .toList();
        List<SiteAccess> through = given.stream().map(Estate.Given::access).toList();
        Set<ChargerId> reached = new HashSet<>();
        given.forEach(one -> reached.addAll(one.only().orElse(plot.chargers().keySet())));
        boolean licensed = reached.stream()
                .flatMap(charger -> plot.chargers().getOrDefault(charger, List.of()).stream())
                .anyMatch(this::holds);
        return new SiteOverview(
                new ReachableSite(plot.site(), level(through), through),
                reached.size(),
                new SiteCapabilities(
                        licensed ? EnumSet.allOf(Capability.class) : EnumSet.of(Capability.DYNAMIC_LOAD_MANAGEMENT)));
    }

    private AccessLevel level(List<SiteAccess> through) {
        if (through.stream().anyMatch(SiteAccess::isOwner)) {
            return AccessLevel.OWNER;
        }
        return through.stream().anyMatch(access -> hasData(access.data())) ? AccessLevel.SENSITIVE : AccessLevel.BASIC;
    }

    private boolean hasData(DataAccess data) {
        return data instanceof DataAccess.Until until ? now.isBefore(until.end()) : !data.equals(DataAccess.none());
    }

    private boolean holds(License license) {
        return license.status() == LicenseStatus.VALID
                && (license.ends().isEmpty()
                        || now.isBefore(license.ends().get().plus(grace)));
    }
}
