package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example of version 2's list of chargers: two fresh ones, compared field by field. */
final class VersionTwoSeedTest {
    @ParameterizedTest
    @EnumSource
    void get_all_chargers(On storage) {
        Client me = Running.on(storage).user("me");
        String team = Given.team(me);
        Reply second = register(me, team);
        Reply first = register(me, team);
        Reply listed = me.get("/api/v2/teams/" + me.get(Given.TEAMS).is(200).at("/data/0/id") + "/chargers")
                .is(200);
        assertThat(listed.body()).isEqualTo(Http.parse("""
                {
                  "data": [
                    {
                      "uuid": "%s", "id": %s, "identity": "%s",
                      "reference": null, "connection_status": "never_seen", "status": null, "error": null,
                      "error_info": null, "created_at": "2026-11-22T10:00:00.000000Z",
                      "updated_at": "2026-11-22T10:00:00.000000Z", "licenses": { "smart": false, "pro": false }
                    },
                    {
                      "uuid": "%s", "id": %s, "identity": "%s",
                      "reference": null, "connection_status": "never_seen", "status": null, "error": null,
                      "error_info": null, "created_at": "2026-11-22T10:00:00.000000Z",
                      "updated_at": "2026-11-22T10:00:00.000000Z", "licenses": { "smart": false, "pro": false }
                    }
                  ]
                }
                """.formatted(
                        first.text("/data/uuid"),
                        first.text("/data/id"),
                        first.text("/data/identity"),
                        second.text("/data/uuid"),
                        second.text("/data/id"),
                        second.text("/data/identity"))));
        assertThat(listed.at("/data/0")).hasSize(11);
        assertThat(listed.headers().firstValue("Link")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_next_page_stands_in_a_header(On storage) {
        Client me = Running.on(storage).user("me");
        String team = Given.team(me);
        for (int i = 0; i < 5; i++) {
            register(me, team);
        }
        String list = "/api/v2/teams/" + me.get(Given.TEAMS).text("/data/0/id") + "/chargers?sort=identity&per_page=2";
        Reply page = me.get(list).is(200);
        List<String> seen = new ArrayList<>(ChargerListsTest.identities(page));
        while (page.headers().firstValue("Link").isPresent()) {
            String link = page.headers().firstValue("Link").orElseThrow();
            assertThat(link).startsWith("<" + me.service().base()).endsWith(">; rel=\"next\"");
            page = me.follow(link.substring(1, link.indexOf('>'))).is(200);
            assertThat(page.body()).hasSize(1);
            seen.addAll(ChargerListsTest.identities(page));
        }
        assertThat(seen).hasSize(5).isSorted();
        assertThat(ChargerListsTest.identities(me.get(list + "&page=2"))).isEqualTo(seen.subList(2, 4));
    }

    @ParameterizedTest
    @EnumSource
    void anothers_team_is_not_found_like_one_that_is_not_there(On storage) {
        Client me = Running.on(storage).user("me");
        Client other = Running.on(storage).user("other");
        String uuid = Given.team(other);
        String theirs = other.get(Given.TEAMS).text("/data/0/id");
        String site = Given.site(me);
        String number = me.get(Given.SITES + "/" + site).text("/data/id");
        Reply none = me.get("/api/v2/teams/999999999/chargers").is(404);
        for (String id : List.of(theirs, number, uuid, "0", "-1", "x", "99999999999999999999", theirs + ".0")) {
            Reply reply = me.get("/api/v2/teams/" + id + "/chargers").is(404);
            assertThat(reply.body()).as(id).isEqualTo(none.body());
        }
    }

    private static Reply register(Client me, String team) {
        return me.post(Given.CHARGERS, Body.of("identity", Running.unique("C"), "team_uuid", team))
                .is(201);
    }
}
