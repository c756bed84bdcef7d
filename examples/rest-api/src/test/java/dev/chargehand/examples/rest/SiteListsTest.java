package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugchoice's lists of sites: searched, filtered, sorted and paged in both forms. */
final class SiteListsTest {
    private static final List<String> CITIES = List.of("Gent", "Delft", "Delft", "Aalst", "Breda", "Hasselt", "Zwolle");

    @ParameterizedTest
    @EnumSource
    void sites_are_found_by_words_of_their_name_or_address(On storage) {
        Client me = Running.on(storage).user("me");
        String team = sites(me);
        for (String list : List.of(Given.SITES + "?", Given.TEAMS + "/" + team + "/sites?")) {
            assertThat(names(me.get(list + "search=delft"))).containsExactly("S1", "S2");
            assertThat(names(me.get(list + "search=s4"))).containsExactly("S4");
            assertThat(names(me.get(list + "search=nowhere"))).isEmpty();
            assertThat(names(me.get(list + "filter%5Bcountry%5D=BE"))).containsExactly("S0", "S3", "S5");
            assertThat(names(me.get(list + "filter%5Bcountry%5D=BE&search=hasselt")))
                    .containsExactly("S5");
            assertThat(names(me.get(list + "filter%5Bsmart_charging%5D=disabled")))
                    .hasSize(7);
            assertThat(names(me.get(list + "filter%5Bsmart_charging%5D=off_peak")))
                    .isEmpty();
            me.get(list + "filter%5Bsmart_charging%5D=never").is(422);
            me.get(list + "filter%5Bcountry%5D=Belgium").is(422);
        }
        assertThat(names(me.get(Given.SITES + "?team=" + team))).hasSize(7);
        assertThat(names(me.get(Given.SITES + "?team=" + Given.team(me)))).isEmpty();
        me.get(Given.SITES + "?team=" + UUID.randomUUID()).is(404);
        me.get(Given.SITES + "?team=mine").is(422);
    }

    @ParameterizedTest
    @EnumSource
    void sites_are_sorted_both_ways(On storage) {
        Client me = Running.on(storage).user("me");
        String list = Given.TEAMS + "/" + sites(me) + "/sites";
        Given.charger(me, me.get(list + "?search=S6").text("/data/0/uuid"));
        assertThat(names(me.get(list))).isSorted().hasSize(7);
        assertThat(names(me.get(list + "?sort=name"))).isEqualTo(names(me.get(list)));
        assertThat(names(me.get(list + "?sort=-name")).get(0)).isEqualTo("S6");
        assertThat(names(me.get(list + "?sort=country")).subList(0, 3)).containsExactlyInAnyOrder("S0", "S3", "S5");
        assertThat(names(me.get(list + "?sort=-country")).subList(4, 7)).containsExactlyInAnyOrder("S0", "S3", "S5");
        assertThat(names(me.get(list + "?sort=-chargers_count")).get(0)).isEqualTo("S6");
        assertThat(names(me.get(list + "?sort=chargers_count")).get(6)).isEqualTo("S6");
        assertThat(names(me.get(list + "?sort=created_at"))).hasSize(7);
        assertThat(me.get(list + "?sort=size").is(422).text("/errors/sort/0")).contains("chargers_count");
        assertThat(me.get(list + "?search=S6").at("/data/0/chargers_count").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void following_links_shows_everything_once_and_numbers_alone_show_the_same(On storage) {
        Client me = Running.on(storage).user("me");
        String team = sites(me);
        pages(me, Given.SITES + "?per_page=3&sort=-name", "/links/next", "/links/prev", "/meta");
        pages(me, Given.TEAMS + "/" + team + "/sites?per_page=3&sort=-name", "/next_page_url", "/prev_page_url", "");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_page_has_no_place(On storage) {
        Client me = Running.on(storage).user("me");
        Reply page = me.get(Given.SITES).is(200);
        assertThat(page.at("/data")).isEmpty();
        assertThat(page.at("/links"))
                .isEqualTo(Http.parse("""
                {"first": "%s%s?page=1", "last": null, "prev": null, "next": null}
                """.formatted(me.service().base(), Given.SITES)));
        assertThat(page.at("/meta"))
                .isEqualTo(Http.parse("""
                {"current_page": 1, "from": null, "path": "%s%s", "per_page": 25, "to": null}
                """.formatted(me.service().base(), Given.SITES)));
        me.get(Given.TEAMS + "/" + UUID.randomUUID() + "/sites").is(404);
    }

    private static void pages(Client me, String start, String next, String prev, String place) {
        Reply page = me.get(start).is(200);
        assertThat(page.at(prev).isNull()).isTrue();
        for (int number = 1; number <= 3; number++) {
            int first = 7 - (number - 1) * 3;
            assertThat(names(page))
                    .isEqualTo(
                            number == 3
                                    ? List.of("S0")
                                    : List.of("S" + (first - 1), "S" + (first - 2), "S" + (first - 3)));
            assertThat(page.at(place + "/from").asInt()).isEqualTo((number - 1) * 3 + 1);
            assertThat(page.at(place + "/to").asInt()).isEqualTo(number == 3 ? 7 : number * 3);
            assertThat(page.at(place + "/per_page").asInt()).isEqualTo(3);
            assertThat(names(me.get(start + "&page=" + number))).isEqualTo(names(page));
            if (number > 1) {
                assertThat(names(me.follow(page.text(prev))))
                        .doesNotContainAnyElementsOf(names(page))
                        .hasSize(3);
            }
            if (number < 3) {
                page = me.follow(page.text(next)).is(200);
            }
        }
        assertThat(page.at(next).isNull()).isTrue();
        assertThat(names(me.get(start + "&page=4"))).isEmpty();
    }

    /** Seven sites, S0 to S6, of a new team. */
    private static String sites(Client me) {
        String team = Given.team(me);
        for (int i = 0; i < CITIES.size(); i++) {
            Map<String, @Nullable Object> body = Given.address();
            boolean belgian = List.of("Gent", "Aalst", "Hasselt").contains(CITIES.get(i));
            body.putAll(Body.fields(
                    "team_uuid", team, "name", "S" + i, "city", CITIES.get(i), "country", belgian ? "BE" : "NL"));
            me.post(Given.SITES, Body.text(body)).is(201);
        }
        return team;
    }

    private static List<String> names(Reply page) {
        return page.is(200).at("/data").findValuesAsText("name");
    }
}
