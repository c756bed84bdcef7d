package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import dev.chargehand.site.Sites;
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

/** The lists of sites, by any sort and filter and in pages of any size, are those of a plain sort over all there are. */
public abstract class SiteListContract extends Contract {
    private static final long SEED = Long.getLong("chargehand.seed", 20261122L);
    private static final int WORLDS = 3;
    private static final int COMBINED = 40;
    private static final int WHOLE = PageRequest.MAX_LIMIT;

    protected SiteListContract() {}

    @Test
    void every_sort_goes_both_ways_through_ties_in_pages_of_any_size() {
        Estate estate = new Estate(world(), SEED);
        for (SiteQuery query : sorts()) {
            for (int size : new int[] {1, 2, 3, WHOLE}) {
                assertLists(estate, sites(), Duration.ZERO, query, size);
            }
        }
    }

    private static List<SiteQuery> sorts() {
        return Stream.of(SiteSort.values())
                .flatMap(sort -> Stream.of(SiteQuery.ALL.ascending(sort), SiteQuery.ALL.descending(sort)))
                .toList();
    }

    @Test
    void a_search_finds_what_the_name_or_the_address_contains_in_either_case() {
        Estate estate = new Estate(world(), SEED);
        List<String> searches = new ArrayList<>(EstateDice.NAMES);
        searches.addAll(EstateDice.STREETS);
        searches.addAll(EstateDice.CITIES);
        searches.addAll(
                List.of("KADE 1", "kade 1", "3011 A rotter", "bis", "holland", "nl", "uay", "7", "%", "_", "\\"));
        searches.addAll(List.of("\u00dcBER", "u\u0308ber", "\u03bf\u03b4\u03bf\u03c3", "\u039f\u0394\u039f\u03a3"));
        searches.addAll(List.of("quay kade", "rotterdam zuid", "zmir", "'", "x".repeat(255)));
        for (String search : searches) {
            assertLists(estate, sites(), Duration.ZERO, SiteQuery.ALL.search(search), WHOLE);
            assertLists(
                    estate,
                    sites(),
                    Duration.ZERO,
                    SiteQuery.ALL.search(search).descending(SiteSort.CHARGERS_COUNT),
                    2);
        }
    }

    @Test
    void a_country_keeps_the_sites_in_it() {
        Estate estate = new Estate(world(), SEED);
        for (String country : List.of("NL", "DE", "TR", "BE")) {
            for (SiteQuery query : sorts()) {
                assertLists(estate, sites(), Duration.ZERO, query.country(country), 3);
            }
        }
        assertThat(sites().overviews(estate.bob, SiteQuery.ALL.country("nl"), PageRequest.first(WHOLE)))
                .as(world().name())
                .isEqualTo(sites().overviews(estate.bob, SiteQuery.ALL.country("NL"), PageRequest.first(WHOLE)));
    }

    @Test
    void in_other_worlds_searches_countries_and_sorts_combine_in_every_way() {
        for (long seed = SEED + 1; seed <= SEED + WORLDS; seed++) {
            Estate estate = new Estate(world(), seed);
            Random random = new Random(seed);
            EstateDice dice = new EstateDice(random, clock().instant());
            for (int number = 0; number < COMBINED; number++) {
                SiteQuery query = dice.one(sorts());
                query = random.nextInt(3) == 0 ? query.country(dice.one(EstateDice.COUNTRIES)) : query;
                query = random.nextInt(3) == 0 ? query.search(dice.one(List.of("u", "a", "1", "oo", "z"))) : query;
                assertLists(estate, sites(), Duration.ZERO, query, 1 + random.nextInt(9));
            }
        }
    }

    @Test
    void levels_and_capabilities_follow_the_clock_to_the_millisecond() {
        Estate estate = new Estate(world(), SEED);
        Duration grace = Duration.ofHours(30);
        Chargehand patient = world().with(Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT.withGrace(grace)));
        for (int day = 1; day <= 3; day++) {
            Instant end = World.START.plus(Duration.ofDays(day));
            for (Instant at : List.of(end.minusMillis(1), end)) {
                clock().set(at);
                assertLists(estate, sites(), Duration.ZERO, SiteQuery.ALL, WHOLE);
            }
            for (Instant at : List.of(end.plus(grace).minusMillis(1), end.plus(grace))) {
                clock().set(at);
                assertLists(estate, patient.sites(), grace, SiteQuery.ALL, WHOLE);
            }
        }
    }

    @Test
    void each_site_says_of_itself_what_the_list_and_the_other_calls_say_of_it() {
        Estate estate = new Estate(world(), SEED);
        PageRequest whole = PageRequest.first(WHOLE);
        for (UserId user : estate.users()) {
            List<SiteOverview> listed =
                    sites().overviews(user, SiteQuery.ALL, whole).orThrow().items();
            for (SiteOverview overview : listed) {
                SiteId site = overview.site().site().id();
                String as = world().name() + ": " + site;
                assertThat(sites().overview(user, site).orThrow()).as(as).isEqualTo(overview);
                assertThat(sites().get(user, site).orThrow()).as(as).isEqualTo(overview.site());
                assertThat(licenses().capabilities(user, site).orThrow()).as(as).isEqualTo(overview.capabilities());
                assertThat(chargers()
                                .onSite(user, site, ChargerQuery.ALL, whole)
                                .orThrow()
                                .items())
                        .as(as)
                        .hasSize(overview.chargers());
            }
            Set<SiteId> seen = Set.copyOf(
                    listed.stream().map(overview -> overview.site().site().id()).toList());
            for (Estate.Plot plot : estate.plots) {
                SiteId site = plot.site().id();
                assertThat(sites().overview(user, site).isAccepted()).isEqualTo(seen.contains(site));
            }
        }
    }

    /** To every user: all they reach, and what each of their teams does. */
    private void assertLists(Estate estate, Sites calls, Duration grace, SiteQuery query, int size) {
        PlainSites plain = new PlainSites(estate, clock().instant(), grace);
        for (UserId user : estate.users()) {
            Set<TeamId> teams = estate.teamsOf(user);
            assertPages(query, size, page -> calls.overviews(user, query, page), plain.of(teams, query));
            for (TeamId team : teams) {
                assertPages(
                        query,
                        size,
                        page -> calls.overviewsOfTeam(user, team, query, page),
                        plain.of(Set.of(team), query));
            }
        }
    }

    private void assertPages(
            SiteQuery query,
            int size,
            Function<PageRequest, Outcome<Page<SiteOverview>>> list,
            List<SiteOverview> expected) {
        List<SiteOverview> found = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<SiteOverview> page =
                    list.apply(new PageRequest(next.get(), size)).orThrow();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            found.addAll(page.items());
            next = page.next();
            assertThat(found).hasSizeLessThanOrEqualTo(expected.size());
        }
        assertThat(found)
                .as("%s: seed %d: pages of %d of %s %s", world().name(), SEED, size, query, query.search())
                .isEqualTo(expected);
    }
}
