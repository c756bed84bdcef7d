package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chargers: registered and shown. */
final class ChargersTest {
    @ParameterizedTest
    @EnumSource
    void a_charger_is_registered_with_a_site_a_team_or_neither(On storage) {
        Client me = Running.on(storage).user("me");
        String identity = Running.unique("C");
        Reply alone = me.post(Given.CHARGERS, Body.of("identity", identity)).is(201);
        assertThat(alone.body()).isEqualTo(Http.parse("""
                {"data": {"uuid": "%s", "id": %s, "identity": "%s", "reference": null,
                 "connection_status": "never_seen", "status": null, "error": null, "error_info": null,
                 "vendor_id": null, "vendor_error_code": null, "firmware_version": null,
                 "parsed_firmware_version": null, "server": null, "last_connection_at": null,
                 "last_disconnection_at": null, "last_heartbeat_at": null, "setup_pending": false,
                 "setup_completed": false, "blocked": false, "max_current": null,
                 "model": {"vendor": null, "name": null, "is_dc": false}, "site_uuid": null,
                 "connectors": [{"charger_uuid": "%s", "connector_id": 1, "status": null, "phase_rotation": null,
                                 "max_amperage": null}],
                 "permissions": {"basic": true, "sensitive": true, "full": true},
                 "licenses": {"smart": false, "pro": false}, "pincode": "%s",
                 "created_at": "2026-11-22T10:00:00.000000Z", "updated_at": "2026-11-22T10:00:00.000000Z"}}
                """.formatted(
                        alone.text("/data/uuid"),
                        alone.text("/data/id"),
                        identity,
                        alone.text("/data/uuid"),
                        alone.text("/data/pincode"))));
        assertThat(alone.text("/data/pincode")).matches("[0-9]+");
        Reply teams = me.get(Given.TEAMS);
        assertThat(teams.at("/data/0/is_personal_team").asBoolean()).isTrue();
        String team = Given.team(me);
        String held = me.post(Given.CHARGERS, Body.of("identity", Running.unique("C"), "team_uuid", team))
                .is(201)
                .text("/data/identity");
        assertThat(me.get(Given.TEAMS + "/" + team + "/chargers").at("/data").findValuesAsText("identity"))
                .containsExactly(held);
        String site = Given.site(me);
        JsonNode there = Given.charger(me, site);
        assertThat(there.get("site_uuid").asText()).isEqualTo(site);
        assertThat(there.get("pincode").asText()).isEqualTo("001234");
    }

    @ParameterizedTest
    @EnumSource
    void a_registration_that_cannot_be_names_its_field(On storage) {
        Client me = Running.on(storage).user("me");
        String longest = (Running.unique("C") + "-" + "x".repeat(45)).substring(0, 45);
        me.post(Given.CHARGERS, Body.of("identity", longest)).is(201);
        for (Client caller : List.of(me, Running.on(storage).user("other"))) {
            Reply taken =
                    caller.post(Given.CHARGERS, Body.of("identity", longest)).is(422);
            assertThat(taken.text("/code")).isEqualTo("identity_taken");
            assertThat(taken.at("/errors/identity")).isNotEmpty();
        }
        bad(me, "identity", "identity", longest + "x");
        bad(me, "identity", "identity", " ");
        bad(me, "identity", "reference", "x");
        bad(me, "reference", "identity", Running.unique("C"), "reference", "x".repeat(256));
        bad(me, "pincode", "identity", Running.unique("C"), "pincode", "12a4");
        bad(me, "pincode", "identity", Running.unique("C"), "pincode", 1.5);
        bad(me, "pincode", "identity", Running.unique("C"), "pincode", true);
        bad(
                me,
                "team_uuid",
                "identity",
                Running.unique("C"),
                "team_uuid",
                UUID.randomUUID(),
                "site_uuid",
                UUID.randomUUID());
        bad(me, "site_uuid", "identity", Running.unique("C"), "site_uuid", "here");
        me.post(Given.CHARGERS, Body.of("identity", Running.unique("C"), "site_uuid", UUID.randomUUID()))
                .is(404);
        me.post(Given.CHARGERS, Body.of("identity", Running.unique("C"), "team_uuid", UUID.randomUUID()))
                .is(404);
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(me);
        Given.guest(me, site, guest);
        guest.post(Given.CHARGERS, Body.of("identity", Running.unique("C"), "site_uuid", site))
                .is(403);
        assertThat(me.get(Given.CHARGERS).at("/data")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_pincode_is_shown_to_sensitive_access_only_and_never_in_lists(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        String path =
                Given.CHARGERS + "/" + Given.charger(owner, site).get("uuid").asText();
        String access = SiteAccessTest.at(site, Given.guest(owner, site, guest));
        assertThat(guest.get(path).is(200).at("/data").has("pincode")).isFalse();
        guest.put(path, Body.of("reference", "mine")).is(403);
        guest.put(path + "/connectors/1", Body.of("max_amperage", 16)).is(403);
        owner.post(access + "/grant-sensitive-data", Body.of("expires_never", true))
                .is(200);
        assertThat(guest.get(path).text("/data/pincode")).isEqualTo("001234");
        for (String list : List.of(Given.CHARGERS, Given.SITES + "/" + site + "/chargers")) {
            assertThat(owner.get(list).is(200).body().toString()).doesNotContain("001234");
        }
        Running.on(storage).user("stranger").get(path).is(404);
    }

    private static void bad(Client me, String field, @Nullable Object... body) {
        Reply reply = me.post(Given.CHARGERS, Body.of(body)).is(422);
        assertThat(reply.at("/errors/" + field)).as("%s", reply.body()).isNotEmpty();
    }
}
