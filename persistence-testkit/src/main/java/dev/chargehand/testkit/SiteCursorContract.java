package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Capability;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import dev.chargehand.team.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of sites from call to call: their cursors, what is refused, and how they follow what is changed. */
public abstract class SiteCursorContract extends Contract {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    protected SiteCursorContract() {}

    @Test
    void a_cursor_of_another_query_list_sort_or_user_is_refused() {
        SharedSite at = filled();
        TeamId second = world().team(at.ada);
        for (SiteSort sort : SiteSort.values()) {
            SiteQuery query = SiteQuery.ALL.ascending(sort);
            List<SiteQuery> others =
                    new ArrayList<>(List.of(query.descending(sort), query.search("quay"), query.country("NL")));
            for (SiteSort other : SiteSort.values()) {
                if (other != sort) {
                    others.add(query.ascending(other));
                }
            }
            PageRequest after = after(sites().overviews(at.ada, query, PageRequest.first(1)));
            PageRequest ofTeam = after(sites().overviewsOfTeam(at.ada, at.owner, query, PageRequest.first(1)));
            for (SiteQuery other : others) {
                at.refused("invalid", () -> sites().overviews(at.ada, other, after));
                at.refused("invalid", () -> sites().overviewsOfTeam(at.ada, at.owner, other, ofTeam));
            }
            at.refused("invalid", () -> sites().overviews(at.bob, query, after));
            at.refused("invalid", () -> sites().overviews(at.ada, query, ofTeam));
            at.refused("invalid", () -> sites().overviewsOfTeam(at.ada, at.owner, query, after));
            at.refused("invalid", () -> sites().overviewsOfTeam(at.ada, second, query, ofTeam));
            at.refused("invalid", () -> sites().list(at.ada, after));
            at.refused("invalid", () -> sites().ofTeam(at.ada, at.owner, ofTeam));
            at.refused("invalid", () -> chargers().list(at.ada, ChargerQuery.ALL, after));
            assertThat(sites().overviews(at.ada, query, after).isAccepted()).isTrue();
            assertThat(sites().overviewsOfTeam(at.ada, at.owner, query, ofTeam).isAccepted())
                    .isTrue();
        }
    }

    @Test
    void a_tampered_cursor_is_refused_wherever_it_was_touched() {
        SharedSite at = filled();
        for (SiteSort sort : SiteSort.values()) {
            SiteQuery query = SiteQuery.ALL.descending(sort);
            String cursor = after(sites().overviews(at.ada, query, PageRequest.first(1)))
                    .after()
                    .text();
            List<String> tampered =
                    new ArrayList<>(List.of("A", cursor + "A", cursor.substring(1), cursor + "=", "\uD83D"));
            for (int place = 0; place < cursor.length(); place++) {
                char other = ALPHABET.charAt((ALPHABET.indexOf(cursor.charAt(place)) + 1) % ALPHABET.length());
                tampered.add(cursor.substring(0, place) + other + cursor.substring(place + 1));
                if (place > 0) {
                    tampered.add(cursor.substring(0, place));
                }
            }
            for (String text : tampered) {
                Outcome<?> answer = sites().overviews(at.ada, query, new PageRequest(new Cursor(text), 5));
                assertThat(World.code(answer))
                        .as("%s: %s, made of %s", world().name(), text, cursor)
                        .isEqualTo("invalid");
            }
        }
    }

    @Test
    void bad_input_comes_before_what_is_not_found_and_that_before_nothing() {
        SharedSite at = filled();
        for (int size : new int[] {Integer.MIN_VALUE, -1, 0, PageRequest.MAX_LIMIT + 1, Integer.MAX_VALUE}) {
            PageRequest page = PageRequest.first(size);
            at.refused("invalid", () -> sites().overviews(at.ada, SiteQuery.ALL, page));
            at.refused("invalid", () -> sites().overviewsOfTeam(at.cleo, at.owner, SiteQuery.ALL, page));
        }
        PageRequest page = PageRequest.first(5);
        for (SiteQuery bad : List.of(
                SiteQuery.ALL.search("x".repeat(256)),
                SiteQuery.ALL.search(" "),
                SiteQuery.ALL.search("a\u0000"),
                SiteQuery.ALL.country("Netherlands"),
                SiteQuery.ALL.country("XX"),
                SiteQuery.ALL.country(""))) {
            at.refused("invalid", () -> sites().overviews(at.ada, bad, page));
            at.refused("invalid", () -> sites().overviewsOfTeam(at.cleo, at.owner, bad, page));
        }
        at.refused("team_not_found", () -> sites().overviewsOfTeam(at.cleo, at.owner, SiteQuery.ALL, page));
        at.refused("team_not_found", () -> sites().overviewsOfTeam(at.ada, World.unknownTeam(), SiteQuery.ALL, page));
        at.refused("site_not_found", () -> sites().overview(at.cleo, at.site));
        at.refused("site_not_found", () -> sites().overview(at.ada, World.unknownSite()));
        assertThat(all(at, SiteQuery.ALL.search("nowhere"))).isEmpty();
        assertThat(sites().overviewsOfTeam(at.cleo, at.other, SiteQuery.ALL, page)
                        .orThrow()
                        .items())
                .isEmpty();
        assertThat(sites().overviews(world().mail("new"), SiteQuery.ALL, page)
                        .orThrow()
                        .items())
                .isEmpty();
    }

    @Test
    void a_list_goes_on_where_its_page_ended_though_that_site_is_gone_or_has_another_name() {
        SharedSite at = filled();
        for (SiteSort sort : SiteSort.values()) {
            SiteQuery query = SiteQuery.ALL.ascending(sort);
            List<SiteOverview> whole = all(at, query);
            Page<SiteOverview> first =
                    sites().overviews(at.ada, query, PageRequest.first(2)).orThrow();
            SiteId last = id(first.items().get(1));
            if (last.equals(at.site)) {
                sites().update(at.ada, last, SiteDraft.changes().name("aaa")).orThrow();
            } else {
                sites().delete(at.ada, last).orThrow();
            }
            List<SiteOverview> rest = sites().overviews(
                            at.ada, query, new PageRequest(first.next().orElseThrow(), 100))
                    .orThrow()
                    .items();
            assertThat(rest).as("%s: %s", world().name(), sort).isEqualTo(whole.subList(2, whole.size()));
        }
    }

    @Test
    void a_site_is_found_and_sorted_by_what_it_is_now() {
        SharedSite at = filled();
        sites().update(
                        at.ada,
                        at.site,
                        SiteDraft.named("\u0130zmir")
                                .street("\u00dcberweg")
                                .houseNumber(7)
                                .city("K\u00f6ln"))
                .orThrow();
        assertThat(all(at, SiteQuery.ALL.search("\u00fcBERWEG 7"))).hasSize(1);
        sites().update(at.ada, at.site, SiteDraft.changes().street(null).name("\uD83D\uDE98"))
                .orThrow();
        assertThat(all(at, SiteQuery.ALL.search("\u00fcberweg"))).isEmpty();
        assertThat(all(at, SiteQuery.ALL.search("\u0130zmir"))).isEmpty();
        assertThat(all(at, SiteQuery.ALL.search("7")).stream().map(SiteCursorContract::id))
                .contains(at.site);
        assertThat(all(at, SiteQuery.ALL.search("k\u00d6LN"))).hasSize(1);
        List<SiteOverview> byName = all(at, SiteQuery.ALL);
        assertThat(id(byName.get(byName.size() - 1))).as(world().name()).isEqualTo(at.site);
    }

    @Test
    void counts_and_capabilities_follow_what_comes_what_goes_and_what_is_listed() {
        SharedSite at = new SharedSite(world());
        Yard yard = new Yard(world());
        TeamId more = world().team(at.bob);
        assertSees(at, 0, 0, false);
        ChargerId one = yard.on(at.site, at.ada);
        ChargerId two = yard.on(at.site, at.ada);
        ChargerId three = yard.on(at.site, at.ada);
        AssetId meter = world().asset(at.site);
        assertSees(at, 3, 3, false);
        limit(at, at.guest, meter);
        yard.bought(at.ada, at.owner, three, Tier.SMART, Term.days(1));
        assertSees(at, 3, 0, false);
        limit(at, at.guest, meter, one.asset(), two.asset());
        assertSees(at, 3, 2, false);
        AssetScope others = AssetScope.limited(two.asset(), three.asset());
        assertThat(world().give(at.site, more, DataAccess.none(), others).isOwner())
                .isFalse();
        assertSees(at, 3, 3, true);
        assertThat(sites().overviewsOfTeam(at.bob, at.guest, SiteQuery.ALL, PageRequest.first(5))
                        .orThrow()
                        .items())
                .as(world().name())
                .singleElement()
                .matches(overview -> overview.chargers() == 2
                        && !overview.capabilities().has(Capability.SOLAR)
                        && overview.site().through().size() == 1);
        chargers().detach(at.ada, two).orThrow();
        assertSees(at, 2, 2, true);
        chargers().delete(at.ada, one).orThrow();
        assertSees(at, 1, 1, true);
        clock().advance(Duration.ofDays(1));
        assertSees(at, 1, 1, false);
    }

    private void limit(SharedSite at, TeamId team, AssetId... assets) {
        siteTeams().setScope(at.ada, at.site, team, AssetScope.limited(assets)).orThrow();
    }

    /** To bob and in every call; ada sees all there is. */
    private void assertSees(SharedSite at, int all, int some, boolean solar) {
        assertThat(sites().overview(at.ada, at.site).orThrow().chargers())
                .as(world().name())
                .isEqualTo(all);
        SiteOverview seen = sites().overview(at.bob, at.site).orThrow();
        assertThat(seen.chargers()).as(world().name()).isEqualTo(some);
        assertThat(seen.capabilities().has(Capability.SOLAR)).as(world().name()).isEqualTo(solar);
        assertThat(seen.capabilities().has(Capability.DYNAMIC_LOAD_MANAGEMENT)).isTrue();
        for (SiteSort sort : SiteSort.values()) {
            assertThat(sites().overviews(at.bob, SiteQuery.ALL.descending(sort), PageRequest.first(5))
                            .orThrow()
                            .items())
                    .as("%s: by %s", world().name(), sort)
                    .containsExactly(seen);
        }
    }

    private List<SiteOverview> all(SharedSite at, SiteQuery query) {
        return sites().overviews(at.ada, query, PageRequest.first(100))
                .orThrow()
                .items();
    }

    private static SiteId id(SiteOverview overview) {
        return overview.site().site().id();
    }

    /** Ten sites, of which the shared one is the first and has a charger. */
    private SharedSite filled() {
        SharedSite at = new SharedSite(world());
        assertThat(new Yard(world()).on(at.site, at.ada)).isNotNull();
        for (String name : List.of("Quay", "quay", "Pier", "M\u00fchle", "\uD83D\uDE97", "Quay", "Dock 7", "a", "B")) {
            SiteDraft draft = SiteDraft.named(name).country(name.length() > 4 ? "DE" : "NL");
            sites().create(at.ada, at.owner, draft).orThrow();
        }
        return at;
    }

    private static PageRequest after(Outcome<? extends Page<?>> page) {
        return new PageRequest(page.orThrow().next().orElseThrow(), 5);
    }
}
