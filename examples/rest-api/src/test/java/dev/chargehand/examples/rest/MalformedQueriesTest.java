package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that cannot be, and text that no storage keeps. */
final class MalformedQueriesTest {

    @ParameterizedTest
    @EnumSource
    void a_page_that_cannot_be_is_refused_on_every_list(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.SITES + "/" + Given.site(me);
        Given.charger(me, Given.site(me));
        String team = Given.TEAMS + "/" + me.get(Given.TEAMS).text("/data/0/uuid");
        String old = "/api/v2/teams/" + me.get(Given.TEAMS).text("/data/0/id");
        for (String list : List.of(
                Given.SITES,
                team + "/sites",
                Given.CHARGERS,
                team + "/chargers",
                site + "/chargers",
                site + "/connectors",
                site + "/invites",
                site + "/data-requests",
                old + "/chargers")) {
            for (String bad : List.of(
                    "page=0",
                    "page=-1",
                    "page=1000000000",
                    "page=99999999999",
                    "page=x",
                    "page=1&page=2",
                    "per_page=0",
                    "per_page=101",
                    "per_page=-5",
                    "per_page=1.5")) {
                Reply reply = me.get(list + "?" + bad).plain().is(422);
                assertThat(reply.at("/errors").has(bad.substring(0, bad.indexOf('='))))
                        .as("%s %s", list, bad)
                        .isTrue();
            }
            for (String bad : List.of("x", "00", "-", "%00", "%F0%9F%94%8C", "AAAA", "a".repeat(3_000))) {
                Reply reply = me.get(list + "?cursor=" + bad).plain().is(422);
                assertThat(reply.at("/errors").has("cursor"))
                        .as("%s %s %s", list, bad, reply.body())
                        .isTrue();
            }
            assertThat(me.get(list + "?page=100000").is(200).at("/data")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void text_that_no_storage_keeps_finds_nothing_or_is_refused(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        for (String list : List.of(Given.SITES, Given.CHARGERS)) {
            for (String text :
                    List.of("%00", "a%00b", "%25", "_", "%5C", "'", "%ED%A0%80", "x".repeat(3_000), "%E2%80%AE")) {
                Reply found = me.get(list + "?search=" + text);
                assertThat(found.status()).as("%s: %s", text, found.body()).isIn(200, 400, 422);
                assertThat(found.at("/data")).isEmpty();
            }
            assertThat(me.get(list + "?filter%5Bvendor%5D=%00&filter%5Bcountry%5D=%00")
                            .status())
                    .isIn(200, 422);
        }
        for (String name : List.of("\\u0000", "a\\u0000b", "\\ud800", "\\n")) {
            for (String path :
                    List.of("/teams/" + me.get(Given.TEAMS).text("/data/0/uuid"), Given.SITES + "/" + site)) {
                String body = "{\"name\":\"" + name + "\"}";
                (path.startsWith("/teams") ? me.patch(path, body) : me.put(path, body)).plain();
            }
        }
    }
}
