package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.license.PaymentId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Capability;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Questions about chargers and licenses, whose answers the reference model knows. */
final class ChargerQuestions {
    private static final List<AccessLevel> LEVELS =
            List.of(AccessLevel.BASIC, AccessLevel.SENSITIVE, AccessLevel.OWNER);
    private static final PageRequest ALL = PageRequest.first(1000);

    private final Machine machine;
    private final PlainWorld world;
    private final PlainGarage garage;
    private final Chargehand library;
    private final Instant now;

    ChargerQuestions(Machine machine) {
        this.machine = machine;
        this.world = machine.model().world();
        this.garage = world.garage();
        this.library = machine.library();
        this.now = machine.now();
    }

    void charger(UserId user, ChargerId id) {
        int held = world.level(user, id, now);
        for (int rank = 1; rank <= LEVELS.size(); rank++) {
            AccessLevel level = LEVELS.get(rank - 1);
            check(level + " on " + id, user, library.access().can(user, level, id), held >= rank);
            check(
                    "explain " + level,
                    user,
                    library.access().explain(user, level, id).allowed(),
                    held >= rank);
        }
        String seen = held > 0 ? "accepted" : "charger_not_found";
        var answer = library.chargers().get(user, id);
        check("charger", user, World.code(answer), seen);
        answer.toOptional().ifPresent(found -> {
            check("level", user, found.level(), LEVELS.get(held - 1));
            check("flags", user, found.licenses(), flags(id));
        });
        check("pincode", user, World.code(library.chargers().pincode(user, id)), held == 1 ? "not_permitted" : seen);
        var licenses = library.licenses().ofCharger(user, id, ALL);
        check("licenses", user, World.code(licenses), seen);
        licenses.toOptional()
                .ifPresent(page -> check(
                        "states",
                        user,
                        page.items().stream()
                                .map(one -> one.license().id() + " " + one.state())
                                .toList(),
                        garage.licenses().entrySet().stream()
                                .filter(one -> one.getValue().charger().equals(id))
                                .map(one -> one.getKey() + " " + one.getValue().state(now, world.grace()))
                                .toList()));
    }

    void lists(UserId user, TeamId team, SiteId site) {
        ChargerQuery query = ChargerQuery.ALL.ascending(ChargerSort.IDENTITY);
        check(
                "chargers",
                user,
                named(library.chargers().list(user, query, ALL).orThrow().items()),
                expected(user, id -> true));
        check(
                "chargers on site",
                user,
                library.chargers().onSite(user, site, query, ALL).toOptional().map(page -> named(page.items())),
                world.level(user, site, now) == 0
                        ? Optional.empty()
                        : Optional.of(expected(user, id -> garage.siteOf(id).equals(Optional.of(site)))));
        var ofTeam = library.chargers().ofTeam(user, team, query, ALL);
        check("chargers of team", user, ofTeam.isAccepted(), world.isIn(team, user));
        ofTeam.toOptional()
                .ifPresent(page -> check(
                        "chargers of team",
                        user,
                        page.items().stream().map(one -> one.charger().id()).toList(),
                        garage.chargers().keySet().stream()
                                .filter(id -> world.standings(user, id.asset()).stream()
                                        .anyMatch(one -> one.team().equals(team)))
                                .sorted(Comparator.comparing(this::identity))
                                .toList()));
    }

    private List<String> expected(UserId user, Predicate<ChargerId> wanted) {
        return garage.chargers().keySet().stream()
                .filter(wanted)
                .filter(id -> world.level(user, id, now) > 0)
                .sorted(Comparator.comparing(this::identity))
                .map(id -> id + " " + LEVELS.get(world.level(user, id, now) - 1) + " " + flags(id))
                .toList();
    }

    private String identity(ChargerId id) {
        return Optional.ofNullable(garage.chargers().get(id))
                .map(PlainCharger::identity)
                .orElse("");
    }

    private static List<String> named(List<ReachableCharger> chargers) {
        return chargers.stream()
                .map(one -> one.charger().id() + " " + one.level() + " " + one.licenses())
                .toList();
    }

    void capabilities(UserId user, ChargerId id, SiteId site) {
        LicenseFlags flags = flags(id);
        boolean on = world.level(user, id, now) >= PlainWorld.SENSITIVE && (flags.smart() || flags.pro());
        List<LicenseFlags> reached = garage.chargers().keySet().stream()
                .filter(one -> garage.siteOf(one).equals(Optional.of(site)))
                .filter(one -> world.level(user, one, now) > 0)
                .map(this::flags)
                .toList();
        boolean any = reached.stream().anyMatch(one -> one.smart() || one.pro());
        boolean there = world.level(user, site, now) >= PlainWorld.SENSITIVE && any;
        check("solar", user, library.access().can(user, Capability.SOLAR, id), on);
        check("solar on site", user, library.access().can(user, Capability.SOLAR, site), there);
        check(
                "capabilities of site",
                user,
                library.licenses().capabilities(user, site).toOptional().map(held -> held.has(Capability.SOLAR)),
                world.level(user, site, now) == 0 ? Optional.empty() : Optional.of(any));
        check(
                "overview of site",
                user,
                library.sites()
                        .overview(user, site)
                        .toOptional()
                        .map(seen -> seen.chargers() + " " + seen.capabilities().has(Capability.SOLAR)),
                world.level(user, site, now) == 0 ? Optional.empty() : Optional.of(reached.size() + " " + any));
    }

    void whoReaches(ChargerId id) {
        Set<String> expected = new TreeSet<>();
        for (UserId user : machine.users()) {
            world.standings(user, id.asset())
                    .forEach(one -> expected.add(one.team() + " " + user.text() + " "
                            + LEVELS.get(one.access().level(now) - 1)));
        }
        assertThat(library.access().whoReaches(id.asset(), ALL).orThrow().items().stream()
                        .map(one ->
                                one.member().team() + " " + one.member().user().text() + " " + one.level()))
                .as("%s: who reaches charger %s at %s", machine.world().name(), id, now)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    void purchase(UserId user, PaymentId payment) {
        Optional<PlainPurchase> known = Optional.ofNullable(garage.purchases().get(payment));
        check(
                "purchase",
                user,
                World.code(library.licenses().purchase(user, payment)),
                known.filter(one -> world.isIn(one.payer(), user)).isPresent() ? "accepted" : "purchase_not_found");
        check(
                "purchase, to the host",
                user,
                library.backOffice().purchase(payment).toOptional().map(one -> Map.entry(one.status(), one.license())),
                known.map(one -> Map.entry(one.status(), one.license())));
    }

    private LicenseFlags flags(ChargerId id) {
        return garage.flags(id, now, world.grace());
    }

    private void check(String question, UserId user, Object answer, Object expected) {
        assertThat(answer)
                .as("%s: %s, asked by %s at %s", machine.world().name(), question, user, now)
                .isEqualTo(expected);
    }
}
