package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Chargers;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of chargers, by any sort and filter and in pages of any size, are those of a plain sort over all there are. */
public abstract class ChargerListContract extends Contract {
    private static final long SEED = Long.getLong("chargehand.seed", 20261122L);
    private static final int COMBINED = 60;
    private static final int WHOLE = PageRequest.MAX_LIMIT;

    protected ChargerListContract() {}

    @Test
    void every_sort_goes_both_ways_through_ties_in_pages_of_any_size() {
        Fleet fleet = new Fleet(world(), SEED);
        for (ChargerQuery query : sorts()) {
            for (int size : new int[] {1, 7, 60, WHOLE}) {
                if (size > 1 || query.descending()) {
                    assertLists(
                            fleet,
                            chargers(),
                            Duration.ZERO,
                            query,
                            size,
                            size == 1 ? List.of(fleet.eve) : fleet.users());
                }
            }
        }
    }

    private static List<ChargerQuery> sorts() {
        return Stream.of(ChargerSort.values())
                .flatMap(sort -> Stream.of(ChargerQuery.ALL.ascending(sort), ChargerQuery.ALL.descending(sort)))
                .toList();
    }

    @Test
    void each_filter_keeps_what_fits_it() {
        Fleet fleet = new Fleet(world(), SEED);
        List<ChargerQuery> queries = new ArrayList<>();
        ChargerQuery all = ChargerQuery.ALL;
        Stream.of(ConnectionStatus.values()).forEach(one -> queries.add(all.connection(one)));
        Stream.of(ChargerStatus.values()).forEach(one -> queries.add(all.status(one)));
        Stream.of(ConnectorStatus.values()).forEach(one -> queries.add(all.connector(one)));
        Stream.of(LicenseFilter.values()).forEach(one -> queries.add(all.license(one)));
        FleetDice.VENDORS.forEach(one -> queries.add(all.vendor(one)));
        queries.add(all.vendor("Alf"));
        Stream.of(fleet.at.site, fleet.second, fleet.third, World.unknownSite())
                .forEach(one -> queries.add(all.site(one)));
        for (ChargerQuery query : queries) {
            assertLists(fleet, chargers(), Duration.ZERO, query, 50, fleet.users());
        }
    }

    @Test
    void a_search_finds_what_an_identity_begins_with_in_either_case() {
        Fleet fleet = new Fleet(world(), SEED);
        ChargerQuery byIdentity = ChargerQuery.ALL.ascending(ChargerSort.IDENTITY);
        for (String beginning : FleetDice.BEGINNINGS) {
            for (String search : List.of(beginning, beginning + "1", beginning.substring(0, 1))) {
                if (!Character.isSurrogate(search.charAt(search.length() - 1)) || search.equals(beginning)) {
                    assertLists(fleet, chargers(), Duration.ZERO, byIdentity.search(search), 5, fleet.users());
                }
            }
        }
        for (String search : List.of("CP-1", "cp-1", "cP-", "%", "p-", "i\u0307z", "SS", "x".repeat(45))) {
            assertLists(fleet, chargers(), Duration.ZERO, byIdentity.search(search), WHOLE, fleet.users());
            assertLists(fleet, chargers(), Duration.ZERO, ChargerQuery.ALL.search(search), 3, fleet.users());
        }
    }

    @Test
    void filters_and_sorts_combine_in_every_way() {
        Fleet fleet = new Fleet(world(), SEED);
        Random random = new Random(SEED);
        FleetDice dice = new FleetDice(random, clock().instant());
        for (int number = 0; number < COMBINED; number++) {
            ChargerQuery query = dice.one(sorts());
            query = random.nextBoolean() ? query.connection(dice.one(List.of(ConnectionStatus.values()))) : query;
            query = random.nextBoolean() ? query.status(dice.one(List.of(ChargerStatus.values()))) : query;
            query = random.nextInt(3) == 0 ? query.connector(dice.one(List.of(ConnectorStatus.values()))) : query;
            query = random.nextInt(3) == 0 ? query.vendor(dice.one(FleetDice.VENDORS)) : query;
            query = random.nextBoolean() ? query.license(dice.one(List.of(LicenseFilter.values()))) : query;
            query = random.nextInt(3) == 0 ? query.site(dice.one(List.of(fleet.at.site, fleet.second))) : query;
            query = random.nextInt(4) == 0 ? query.search(dice.one(FleetDice.BEGINNINGS)) : query;
            assertLists(fleet, chargers(), Duration.ZERO, query, 1 + random.nextInt(9), fleet.users());
        }
    }

    @Test
    void levels_flags_and_filters_follow_the_clock_to_the_millisecond() {
        Fleet fleet = new Fleet(world(), SEED);
        Duration grace = Duration.ofHours(30);
        Chargehand patient = world().with(Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT.withGrace(grace)));
        List<Instant> ends = List.of(
                fleet.at.later(),
                World.START.plus(Duration.ofDays(2)),
                World.START.plus(Duration.ofDays(2)).plus(grace),
                World.START.plus(Duration.ofDays(9)));
        for (Instant end : ends) {
            for (int millis = -1; millis <= 0; millis++) {
                clock().set(end.plusMillis(millis));
                for (LicenseFilter filter : LicenseFilter.values()) {
                    ChargerQuery query = ChargerQuery.ALL.license(filter);
                    assertLists(fleet, chargers(), Duration.ZERO, query, WHOLE, fleet.users());
                    assertLists(fleet, patient.chargers(), grace, query, WHOLE, fleet.users());
                }
                assertLists(fleet, chargers(), Duration.ZERO, ChargerQuery.ALL, WHOLE, fleet.users());
            }
        }
    }

    /** To these users: all they reach, what each of their teams does, and what is on each site. */
    private void assertLists(
            Fleet fleet, Chargers calls, Duration grace, ChargerQuery query, int size, List<UserId> users) {
        PlainList plain = new PlainList(fleet, clock().instant(), grace);
        for (UserId user : users) {
            Set<TeamId> teams = fleet.teamsOf(user);
            assertPages(query, size, page -> calls.list(user, query, page), plain.of(teams, Optional.empty(), query));
            for (TeamId team : teams) {
                assertPages(
                        query,
                        size,
                        page -> calls.ofTeam(user, team, query, page),
                        plain.of(Set.of(team), Optional.empty(), query));
            }
            for (SiteId site : List.of(fleet.at.site, fleet.third)) {
                boolean seen = fleet.records.stream()
                        .anyMatch(
                                one -> teams.contains(one.team()) && one.site().equals(site));
                if (seen) {
                    assertPages(
                            query,
                            size,
                            page -> calls.onSite(user, site, query, page),
                            plain.of(teams, Optional.of(site), query));
                }
            }
        }
    }

    private void assertPages(
            ChargerQuery query,
            int size,
            Function<PageRequest, Outcome<Page<ReachableCharger>>> list,
            List<ReachableCharger> expected) {
        List<ReachableCharger> found = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<ReachableCharger> page =
                    list.apply(new PageRequest(next.get(), size)).orThrow();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            found.addAll(page.items());
            next = page.next();
        }
        assertThat(found)
                .as("%s: seed %d: pages of %d of %s %s", world().name(), SEED, size, query, query.search())
                .isEqualTo(expected);
    }
}
