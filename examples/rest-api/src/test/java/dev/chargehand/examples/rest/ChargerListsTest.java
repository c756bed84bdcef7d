package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of chargers: searched, filtered, sorted and paged in both forms. */
final class ChargerListsTest {
    @ParameterizedTest
    @EnumSource
    void chargers_are_searched_filtered_sorted_and_paged(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        List<String> names = java.util.stream.Stream.generate(
                        () -> Given.charger(me, site).get("identity").asText())
                .limit(5)
                .toList();
        String team = me.get(Given.TEAMS).text("/data/0/uuid");
        for (String list : List.of(
                Given.CHARGERS, Given.SITES + "/" + site + "/chargers", Given.TEAMS + "/" + team + "/chargers")) {
            String next = list.startsWith(Given.TEAMS) ? "/next_page_url" : "/links/next";
            assertThat(identities(me.get(list + "?search=" + names.get(3)))).containsExactly(names.get(3));
            assertThat(identities(me.get(list + "?filter%5Bconnection_status%5D=never_seen&filter%5Blicense%5D=basic")))
                    .hasSize(5);
            assertThat(identities(me.get(list + "?filter%5Bconnection_status%5D=online")))
                    .isEmpty();
            assertThat(identities(me.get(list + "?filter%5Blicense%5D=pro"))).isEmpty();
            assertThat(identities(me.get(list + "?filter%5Bvendor%5D=none"))).isEmpty();
            assertThat(identities(me.get(list + "?filter%5Bstatus%5D=Available")))
                    .isEmpty();
            assertThat(identities(me.get(list + "?filter%5Bconnector_status%5D=SuspendedEV")))
                    .isEmpty();
            me.get(list + "?filter%5Bstatus%5D=available").is(422);
            me.get(list + "?filter%5Bsite_uuid%5D=here").is(422);
            assertThat(identities(me.get(list + "?sort=identity"))).isSorted().hasSize(5);
            me.get(list + "?sort=pincode").is(422);
            Reply page = me.get(list + "?sort=-identity&per_page=2").is(200);
            List<String> seen = new java.util.ArrayList<>(identities(page));
            while (!page.at(next).isNull()) {
                page = me.follow(page.text(next));
                seen.addAll(identities(page));
            }
            assertThat(seen)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                    .hasSize(5);
            assertThat(identities(me.get(list + "?sort=-identity&per_page=2&page=3")))
                    .isEqualTo(seen.subList(4, 5));
        }
    }

    static List<String> identities(Reply page) {
        return page.is(200).at("/data").findValuesAsText("identity");
    }
}
