package dev.chargehand.memory;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What a reader asks about licenses and purchases. */
final class LicenseQuestions {
    /** Of licenses that end together the earliest given. */
    private static final BinaryOperator<License> LASTING_LONGER = BinaryOperator.maxBy(
            Comparator.comparing((License license) -> license.ends().orElse(Instant.MAX))
                    .thenComparing(License::id, Comparator.reverseOrder()));

    private LicenseQuestions() {}

    static LicenseFacts ofCharger(State state, ChargerId charger, UserId user) {
        AccessFacts access = AssetQuestions.access(state, user, charger.asset());
        ChargerEntry entry = state.assets.find(charger);
        return new LicenseFacts(
                access, entry == null || !ChargerQuestions.isReached(access) ? List.of() : entry.licenses.current());
    }

    static LicenseFacts ofSite(State state, SiteId id, UserId user) {
        List<SiteAccess> through = Questions.through(state, user, id);
        List<License> licenses = through.isEmpty() ? List.of() : longest(state, state.site(id), through);
        return new LicenseFacts(new AccessFacts(state.users.containsKey(user), through), licenses);
    }

    /** Of each tier the valid one that ends last on the chargers that these records of the site reach. */
    static List<License> longest(State state, SiteEntry site, List<SiteAccess> through) {
        Map<Tier, License> best = new EnumMap<>(Tier.class);
        reached(state, site, through)
                .flatMap(entry -> entry.licenses.current().stream())
                .filter(license -> license.status() == LicenseStatus.VALID)
                .forEach(license -> best.merge(license.tier(), license, LASTING_LONGER));
        return List.copyOf(best.values());
    }

    /** How many chargers these records of the site reach. */
    static int reachedBy(State state, SiteEntry site, List<SiteAccess> through) {
        return through.stream().anyMatch(SiteAccess::allAssets)
                ? site.chargers.size()
                : (int) reached(state, site, through).distinct().count();
    }

    /** Some perhaps twice, where two scopes list them. */
    private static Stream<ChargerEntry> reached(State state, SiteEntry site, List<SiteAccess> through) {
        return through.stream().anyMatch(SiteAccess::allAssets)
                ? site.chargers.stream()
                : through.stream()
                        .map(site::listedFor)
                        .flatMap(NavigableSet::stream)
                        .map(state.assets::charger)
                        .filter(Objects::nonNull);
    }

    static Optional<List<License>> all(State state, ChargerId charger, UserId viewer, LicenseId after, int limit) {
        return ChargerQuestions.seen(
                state, charger, viewer, (entry, access) -> List.copyOf(entry.licenses.after(after, limit)));
    }

    static Optional<Purchase> purchase(State state, PaymentId payment, UserId viewer) {
        return Optional.ofNullable(state.purchases.find(payment)).filter(purchase -> {
            TeamEntry payer = state.teams.get(purchase.payer());
            return payer != null && payer.members.containsKey(viewer);
        });
    }
}
