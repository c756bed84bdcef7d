package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a storage answers about chargers, licenses and products to some users, compared with the fold of its log. */
final class ChargerAnswers {
    private static final int MOST_CHARGERS = 8;
    private static final int MOST_VIEWERS = 5;
    private static final int PAGE = 2_000;

    private final String storage;
    private final Reads reads;
    private final State fold;

    private ChargerAnswers(String storage, Reads reads, State fold) {
        this.storage = storage;
        this.reads = reads;
        this.fold = fold;
    }

    static void assertAreFold(String storage, Reads reads, Known known, KnownChargers chargers, State fold) {
        ChargerAnswers answers = new ChargerAnswers(storage, reads, fold);
        answers.assertProducts(chargers);
        List<ChargerId> all = List.copyOf(chargers.chargers().keySet());
        List<UserId> viewers = known.users()
                .subList(
                        0,
                        all.isEmpty() ? 0 : Math.min(MOST_VIEWERS, known.users().size()));
        for (ChargerId charger : all.subList(Math.max(0, all.size() - MOST_CHARGERS), all.size())) {
            answers.assertWhoReaches(charger);
            ChargerIdentity identity =
                    Objects.requireNonNull(chargers.chargers().get(charger));
            assertThat(reads.charger(identity).map(Charger::identity))
                    .as("%s: the charger with the identity of %s", storage, charger)
                    .isEqualTo(answers.named(identity));
            viewers.forEach(viewer -> answers.assertCharger(charger, viewer));
        }
        viewers.forEach(answers::assertChargersOf);
    }

    private Optional<ChargerIdentity> named(ChargerIdentity identity) {
        return fold.chargers().values().stream()
                .map(Charger::identity)
                .filter(identity::equals)
                .findFirst();
    }

    private void assertProducts(KnownChargers known) {
        List<Product> products = fold.products().values().stream()
                .sorted(Comparator.comparing(Product::sku))
                .toList();
        assertThat(reads.products("", PAGE)).as("%s: the products", storage).isEqualTo(products);
        known.skus()
                .forEach(sku -> assertThat(reads.product(sku))
                        .as("%s: product %s, read", storage, sku)
                        .isEqualTo(Optional.ofNullable(fold.products().get(sku))));
        known.payments().forEach(payment -> {
            Optional<Purchase> purchase = Optional.ofNullable(fold.purchases().get(payment));
            assertThat(reads.purchase(payment))
                    .as("%s: purchase %s, read", storage, payment)
                    .isEqualTo(purchase);
            purchase.ifPresent(one -> assertThat(reads.purchase(payment, one.buyer()))
                    .as("%s: purchase %s, to its buyer", storage, payment)
                    .isEqualTo(purchase.filter(found -> isIn(found.payer()).test(one.buyer()))));
        });
    }

    private void assertWhoReaches(ChargerId id) {
        Optional<Charger> charger = Optional.ofNullable(fold.chargers().get(id));
        List<AssetReachFacts> expected = new ArrayList<>();
        charger.flatMap(one -> one.place().holder())
                .ifPresent(team ->
                        members(team).forEach(member -> expected.add(new AssetReachFacts(member, Optional.empty()))));
        charger.stream()
                .flatMap(this::records)
                .forEach(access -> members(access.team())
                        .forEach(member -> expected.add(new AssetReachFacts(member, Optional.of(access)))));
        assertThat(reads.whoReaches(id.asset(), ReachPlace.BEFORE_ALL, PAGE))
                .as("%s: who reaches charger %s", storage, id)
                .isEqualTo(expected.subList(0, Math.min(PAGE, expected.size())));
    }

    private void assertCharger(ChargerId id, UserId viewer) {
        Optional<ChargerFacts> expected =
                Optional.ofNullable(fold.chargers().get(id)).flatMap(charger -> facts(charger, viewer));
        assertThat(reads.charger(id, viewer))
                .as("%s: charger %s, to %s", storage, id, viewer)
                .isEqualTo(expected);
        assertThat(reads.pincode(id, viewer).map(PincodeFacts::through))
                .as("%s: how %s reaches the pincode of %s", storage, viewer, id)
                .isEqualTo(expected.map(ChargerFacts::through));
        AccessFacts access = new AccessFacts(
                fold.members().values().stream().anyMatch(members -> members.containsKey(viewer)),
                expected.map(ChargerFacts::through).orElse(List.of()),
                expected.flatMap(facts -> facts.charger().place().holder()));
        assertThat(reads.access(viewer, id.asset()))
                .as("%s: how %s reaches charger %s", storage, viewer, id)
                .isEqualTo(access);
        assertThat(reads.licenses(id, viewer))
                .as("%s: the licenses of charger %s, to %s", storage, id, viewer)
                .isEqualTo(new LicenseFacts(
                        access, expected.map(ChargerFacts::licenses).orElse(List.of())));
        assertThat(reads.licensesOf(id, viewer, LicenseId.BEFORE_ALL, PAGE))
                .as("%s: all licenses of charger %s, to %s", storage, id, viewer)
                .isEqualTo(expected.map(facts -> fold.licenses().values().stream()
                        .filter(license -> license.charger().equals(id))
                        .sorted(Comparator.comparing(License::id))
                        .toList()));
    }

    private void assertChargersOf(UserId viewer) {
        ChargerListing all = new ChargerListing(
                ChargerQuery.ALL.ascending(ChargerSort.IDENTITY),
                ChargerPlace.BEFORE_ALL,
                PAGE,
                Instant.EPOCH,
                Instant.EPOCH);
        List<ChargerFacts> expected = fold.chargers().values().stream()
                .sorted(Comparator.comparing(Charger::identity))
                .flatMap(charger -> facts(charger, viewer).stream())
                .toList();
        assertThat(reads.chargersOf(viewer, all))
                .as("%s: the chargers of %s", storage, viewer)
                .isEqualTo(expected);
    }

    private Optional<ChargerFacts> facts(Charger charger, UserId viewer) {
        List<SiteAccess> through = records(charger)
                .filter(access -> isIn(access.team()).test(viewer))
                .toList();
        boolean held =
                charger.place().holder().map(this::isIn).orElse(user -> false).test(viewer);
        return held || !through.isEmpty()
                ? Optional.of(new ChargerFacts(charger, through, ChargerRows.current(fold, charger.id())))
                : Optional.empty();
    }

    /** Of the teams that reach it on its site, by team. */
    private Stream<SiteAccess> records(Charger charger) {
        return charger.place().site().stream()
                .flatMap(site -> fold.access().getOrDefault(site, Map.of()).values().stream())
                .filter(access -> Optional.ofNullable(fold.scopes()
                                .getOrDefault(access.site(), Map.of())
                                .get(access.team()))
                        .filter(scope -> scope.includes(charger.id().asset()))
                        .isPresent())
                .sorted(Comparator.comparing(SiteAccess::team));
    }

    private Stream<Member> members(TeamId team) {
        return fold.members().getOrDefault(team, Map.of()).values().stream().sorted(Comparator.comparing(Member::id));
    }

    private Predicate<UserId> isIn(TeamId team) {
        return user -> fold.members().getOrDefault(team, Map.of()).containsKey(user);
    }
}
