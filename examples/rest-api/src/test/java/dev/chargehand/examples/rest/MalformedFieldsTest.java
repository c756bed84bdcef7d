package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields of another name or type are named, and nothing is taken for something else. */
final class MalformedFieldsTest {

    @ParameterizedTest
    @EnumSource
    void a_field_of_another_name_or_type_is_named(On storage) {
        Client me = Running.on(storage).user("me");
        for (String bad : List.of("1", "1.5", "true", "[]", "{}", "[\"x\"]", "1e999")) {
            named(
                    me.post(Given.TEAMS, "{\"name\":" + bad + ",\"email\":\"a@example.org\"}")
                            .is(422),
                    "name");
            named(
                    me.post(Given.SITES + "/invite/accept", "{\"token\":" + bad + "}")
                            .is(422),
                    "token");
            assertThat(me.post("/teams", "{\"name\":" + bad + "}")
                            .plain()
                            .is(400)
                            .text("/message"))
                    .startsWith("name");
        }
        for (String bad : List.of("\"1\"", "1.5", "true", "[]", "{}", "\"\"", "1e3", "99999999999", "1".repeat(400))) {
            named(me.post(Given.SITES, "{\"house_number\":" + bad + "}").is(422), "house_number");
        }
        for (String bad : List.of("\"true\"", "1", "0", "[]", "{}", "\"\"")) {
            named(me.post(Given.SITES, "{\"manual_coordinates\":" + bad + "}").is(422), "manual_coordinates");
        }
        named(me.post(Given.SITES, "{\"latitude\":\"51\"}").is(422), "latitude");
        named(me.post(Given.TEAMS, "{\"surname\":\"x\"}").is(422), "surname");
        named(me.post(Given.TEAMS, "{\"Name\":\"x\"}").is(422), "Name");
        assertThat(me.post("/teams", "{\"members\":[]}").is(400).text("/message"))
                .startsWith("members");
        String scope = SiteAccessTest.at(Given.site(me), Given.team(me)) + "/asset-access";
        for (String bad : List.of("\"1\"", "1.5", "9".repeat(30), "{}")) {
            named(
                    me.put(
                                    scope,
                                    "{\"access_of_assets\":\"limited_access\",\"accessible_assets\":[{\"asset_type\":\"charger\",\"asset_id\":"
                                            + bad + "}]}")
                            .is(422),
                    "accessible_assets.0.asset_id");
        }
        named(me.put(scope, "{\"accessible_assets\":{}}").is(422), "accessible_assets");
        named(me.put(scope, "{\"accessible_assets\":[1]}").is(422), "accessible_assets.0");
    }

    private static void named(Reply reply, String field) {
        assertThat(reply.plain().at("/errors").has(field))
                .as("%s", reply.body())
                .isTrue();
    }
}
