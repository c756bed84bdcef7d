package dev.chargehand.testkit;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lists of a fleet once more: all chargers, one filter after the other, sorted as a whole. */
final class PlainList {
    private static final List<AccessLevel> LEVELS =
            List.of(AccessLevel.BASIC, AccessLevel.SENSITIVE, AccessLevel.OWNER);

    private final Fleet fleet;
    private final Instant now;
    private final Duration grace;

    PlainList(Fleet fleet, Instant now, Duration grace) {
        this.fleet = fleet;
        this.now = now;
        this.grace = grace;
    }

    /** What these teams reach, on one site where one is named. */
    List<ReachableCharger> of(Set<TeamId> teams, Optional<SiteId> only, ChargerQuery query) {
        Comparator<Charger> order = by(query).thenComparing(one -> one.id().toString());
        Comparator<Charger> wanted = query.descending() ? order.reversed() : order;
        return fleet.rows.stream()
                .filter(row -> fleet.level(row.charger(), teams, now) > 0)
                .filter(row -> only.isEmpty() || row.charger().place().site().equals(only))
                .filter(row -> matches(row, query))
                .sorted(Comparator.comparing(Fleet.Row::charger, wanted))
                .map(row -> new ReachableCharger(
                        row.charger(), LEVELS.get(fleet.level(row.charger(), teams, now) - 1), flags(row)))
                .toList();
    }

    /** An id's text is ordered as its unsigned bytes are. */
    private static Comparator<Charger> by(ChargerQuery query) {
        return switch (query.sort()) {
            case IDENTITY ->
                (one, other) -> Arrays.compare(
                        one.identity().text().codePoints().toArray(),
                        other.identity().text().codePoints().toArray());
            case CONNECTION_STATUS ->
                Comparator.comparing(one -> one.condition().connection().name());
            case STATUS ->
                Comparator.comparing(
                        one -> one.condition().status().map(Enum::name).orElse(""));
            case CREATED_AT -> Comparator.comparing(Charger::createdAt);
        };
    }

    private boolean matches(Fleet.Row row, ChargerQuery query) {
        Charger charger = row.charger();
        return fits(
                        query.search(),
                        text -> charger.identity()
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(text.toLowerCase(Locale.ROOT)))
                && fits(query.connection(), charger.condition().connection()::equals)
                && fits(query.status(), status -> charger.condition().status().equals(Optional.of(status)))
                && fits(
                        query.connector(),
                        status -> charger.connectors().stream()
                                .anyMatch(plug -> plug.status().equals(Optional.of(status))))
                && fits(query.vendor(), vendor -> charger.hardware().vendor().equals(Optional.of(vendor)))
                && fits(query.license(), filter -> has(filter, flags(row)))
                && fits(query.site(), site -> charger.place().site().equals(Optional.of(site)));
    }

    private interface Test<T> {
        boolean passes(T wanted);
    }

    private static <T> boolean fits(Optional<T> wanted, Test<T> test) {
        return wanted.isEmpty() || test.passes(wanted.get());
    }

    private static boolean has(LicenseFilter filter, LicenseFlags flags) {
        return switch (filter) {
            case BASIC -> !flags.smart() && !flags.pro();
            case SMART -> flags.smart();
            case PRO -> flags.pro();
        };
    }

    private LicenseFlags flags(Fleet.Row row) {
        return new LicenseFlags(holds(row, Tier.SMART), holds(row, Tier.PRO));
    }

    private boolean holds(Fleet.Row row, Tier tier) {
        return row.licenses().stream()
                .anyMatch(license -> license.tier() == tier
                        && license.status() == LicenseStatus.VALID
                        && !now.isBefore(license.starts())
                        && !hasEnded(license));
    }

    private boolean hasEnded(License license) {
        return license.ends().isPresent() && !now.isBefore(license.ends().get().plus(grace));
    }
}
