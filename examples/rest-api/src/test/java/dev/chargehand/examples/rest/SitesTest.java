package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugchoice's sites: created, changed and shown. */
final class SitesTest {
    @ParameterizedTest
    @EnumSource
    void a_site_is_created_in_the_team_that_is_named(On storage) {
        Client me = Running.on(storage).user("me");
        Given.team(me);
        String second = Given.team(me);
        Map<String, @Nullable Object> body = Given.address();
        body.putAll(Body.fields("team_uuid", second, "name", "Quay 7", "house_number_addition", "b"));
        Reply made = me.post(Given.SITES, Body.text(body)).is(201);
        assertThat(made.body()).isEqualTo(Http.parse("""
                {"data": {"uuid": "%s", "id": %s, "name": "Quay 7", "address": "Kade 7 b, 3011 AA Rotterdam, NL",
                 "street": "Kade", "postal_code": "3011 AA", "house_number": 7, "house_number_addition": "b",
                 "city": "Rotterdam", "country": "NL", "smart_charging": "disabled", "chargers_count": 0,
                 "capabilities": {"smart_charging": false,
                                  "load_management": {"dynamic": true, "peak_shaving": false, "solar": false}},
                 "permissions": {"basic": true, "sensitive": true, "full": true}, "access_level": "owner",
                 "tariff_zone": null, "latitude": null, "longitude": null, "manual_coordinates": false,
                 "created_at": "2026-11-22T10:00:00.000000Z", "updated_at": "2026-11-22T10:00:00.000000Z"}}
                """.formatted(made.text("/data/uuid"), made.text("/data/id"))));
        String path = Given.SITES + "/" + made.text("/data/uuid");
        assertThat(me.get(path).is(200).body()).isEqualTo(made.body());
        assertThat(me.get(path + "/teams/" + second)
                        .is(200)
                        .at("/data/access/is_owner")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void without_a_team_it_is_the_first_or_a_personal_one(On storage) {
        Client alone = Running.on(storage).user("alone");
        Given.site(alone);
        Given.site(alone);
        Reply teams = alone.get(Given.TEAMS).is(200);
        assertThat(teams.at("/data")).hasSize(1);
        assertThat(teams.at("/data/0/is_personal_team").asBoolean()).isTrue();
        assertThat(teams.text("/data/0/type")).isEqualTo("Personal");
        Client me = Running.on(storage).user("me");
        String first = Given.team(me);
        Given.team(me);
        String site = Given.site(me);
        assertThat(me.get(Given.SITES + "/" + site + "/teams")
                        .is(200)
                        .at("/data")
                        .findValuesAsText("uuid"))
                .containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_new_site_lacks_is_named_field_by_field(On storage) {
        Client me = Running.on(storage).user("me");
        Reply nothing = me.post(Given.SITES, "{}").is(422);
        assertThat(nothing.at("/errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("name", "street", "house_number", "postal_code", "city", "country");
        for (Object[] bad : List.of(
                new Object[] {"house_number", -1},
                new Object[] {"country", "Netherlands"},
                new Object[] {"country", "XX"},
                new Object[] {"name", " "},
                new Object[] {"city", "x".repeat(256)},
                new Object[] {"latitude", 51.9})) {
            Map<String, @Nullable Object> body = Given.address();
            body.putAll(Body.fields(bad));
            Reply refused = me.post(Given.SITES, Body.text(body)).is(422);
            assertThat(refused.at("/errors"))
                    .as("%s: %s", bad[0], refused.body())
                    .hasSize(1);
        }
        assertThat(me.get(Given.TEAMS).at("/data")).isEmpty();
        Map<String, @Nullable Object> elsewhere = Given.address();
        elsewhere.put("team_uuid", Given.team(Running.on(storage).user("other")));
        me.post(Given.SITES, Body.text(elsewhere)).is(404);
        elsewhere.put("team_uuid", "1234");
        assertThat(me.post(Given.SITES, Body.text(elsewhere)).is(422).at("/errors/team_uuid"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_update_changes_what_is_sent_and_null_clears(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.SITES + "/" + Given.site(me);
        Reply before = me.put(
                        site,
                        Body.of(
                                "house_number_addition",
                                "b",
                                "latitude",
                                51.9,
                                "longitude",
                                4.5,
                                "manual_coordinates",
                                true))
                .is(200);
        Reply renamed = me.put(site, Body.of("name", "Quay 8")).is(200);
        assertThat(renamed.text("/data/name")).isEqualTo("Quay 8");
        assertThat(without(renamed, "name")).isEqualTo(without(before, "name"));
        Reply cleared = me.put(site, "{\"house_number_addition\": null, \"latitude\": null, \"longitude\": null}")
                .is(200);
        assertThat(cleared.at("/data/house_number_addition").isNull()).isTrue();
        assertThat(cleared.at("/data/latitude").isNull()).isTrue();
        assertThat(cleared.text("/data/street")).isEqualTo("Kade");
        assertThat(me.put(site, "{}").is(200).body()).isEqualTo(cleared.body());
        me.put(site, Body.of("name", " ")).is(422);
        me.put(site, Body.of("latitude", 51.9)).is(422);
        me.put(site, "{\"latitude\": 51.9, \"longitude\": null}").is(422);
        me.put(site, Body.of("team_uuid", UUID.randomUUID())).is(422);
        assertThat(me.get(site).body()).isEqualTo(cleared.body());
    }

    @ParameterizedTest
    @EnumSource
    void to_strangers_it_is_not_there_and_guests_may_not_change_it(On storage) {
        Client me = Running.on(storage).user("me");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(me);
        String path = Given.SITES + "/" + site;
        for (String at : List.of(path, Given.SITES + "/" + UUID.randomUUID())) {
            assertThat(guest.get(at).is(404).text("/code")).isEqualTo("site_not_found");
            guest.put(at, Body.of("name", "mine")).is(404);
        }
        Given.guest(me, site, guest);
        assertThat(guest.get(path).is(200).at("/data/permissions"))
                .isEqualTo(Http.parse("{\"basic\": true, \"sensitive\": false, \"full\": false}"));
        Reply refused = guest.put(path, Body.of("name", "mine")).is(403);
        assertThat(refused.text("/message")).isEqualTo("This action is unauthorized.");
    }

    private static JsonNode without(Reply reply, String field) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode)
                        reply.at("/data").deepCopy())
                .without(field);
    }
}
