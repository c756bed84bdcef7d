package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A team that reaches some chargers only sees no other anywhere. */
final class LimitedAccessTest {
    @ParameterizedTest
    @EnumSource
    void the_assets_are_named_by_integers_and_read_back(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        JsonNode charger = Given.charger(owner, site);
        String access = SiteAccessTest.at(site, Given.guest(owner, site, guest));
        Object[] only = Given.only(charger);
        Reply limited = owner.put(access + "/asset-access", limited(only)).is(200);
        assertThat(limited.body()).hasToString(Body.of("message", "Asset access modified successfully"));
        assertThat(owner.get(access).at("/data/access/can_access_all_assets").asBoolean())
                .isFalse();
        assertThat(owner.get(access).at("/data/accessible_assets")).isEqualTo(Http.parse(Body.text(only)));
        owner.put(access + "/asset-access", limited(only[0], only[0])).is(200);
        assertThat(owner.get(access).at("/data/accessible_assets")).hasSize(1);
        owner.put(access + "/asset-access", Body.of("access_of_assets", "full_access", "accessible_assets", null))
                .is(200);
        assertThat(owner.get(access).at("/data/accessible_assets").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_list_is_refused_whole(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        Object good = Given.only(Given.charger(owner, site))[0];
        Object elsewhere = Given.only(Given.charger(owner, Given.site(owner)))[0];
        String path = SiteAccessTest.at(site, Given.guest(owner, site, guest)) + "/asset-access";
        for (Object bad : List.of(
                elsewhere,
                Body.fields("asset_type", "charger", "asset_id", 999_999_999),
                Body.fields("asset_type", "charger", "asset_id", -1),
                Body.fields("asset_type", "boat", "asset_id", 1),
                Body.fields("asset_type", "meter", "asset_id", 1),
                Body.fields("asset_id", 1),
                Body.fields("asset_type", "charger"))) {
            owner.put(path, limited(good, bad)).blames("accessible_assets");
        }
        Object none = Body.fields("asset_type", "charger", "asset_id", 999_999_999);
        for (Client caller : List.of(owner, guest, Running.on(storage).user("stranger"))) {
            assertThat(caller.put(path, limited(elsewhere)).body())
                    .isEqualTo(caller.put(path, limited(none)).body());
        }
        owner.put(path, limited()).blames("accessible_assets");
        owner.put(path, Body.of("access_of_assets", "limited_access")).blames("accessible_assets");
        owner.put(path, Body.of("access_of_assets", "full_access", "accessible_assets", List.of(good)))
                .blames("accessible_assets");
        owner.put(path, "{}").blames("access_of_assets");
        owner.put(path, Body.of("access_of_assets", "some")).blames("access_of_assets");
        owner.put(path, "{\"access_of_assets\":\"limited_access\",\"accessible_assets\":[null]}")
                .is(422);
        guest.put(path, limited(good)).is(403);
        assertThat(guest.get(path.replace("/asset-access", ""))
                        .at("/data/access/can_access_all_assets")
                        .asBoolean())
                .isTrue();
        String own = SiteAccessTest.at(site, owner.get(Given.TEAMS).text("/data/0/uuid"));
        assertThat(owner.put(own + "/asset-access", limited(good)).is(422).text("/code"))
                .isEqualTo("owner_record");
    }

    @ParameterizedTest
    @EnumSource
    void other_chargers_are_nowhere_to_be_seen(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        JsonNode shown = Given.charger(owner, site);
        JsonNode hidden = Given.charger(owner, site);
        String team = Given.guest(
                owner,
                site,
                guest,
                "data_access",
                true,
                "can_access_all_assets",
                false,
                "accessible_assets",
                Given.only(shown));
        String uuid = shown.get("uuid").asText();
        String identity = hidden.get("identity").asText();
        String teamNumber = guest.get(Given.TEAMS).text("/data/0/id");
        for (String list : List.of(
                Given.CHARGERS,
                Given.SITES + "/" + site + "/chargers",
                Given.TEAMS + "/" + team + "/chargers",
                "/api/v2/teams/" + teamNumber + "/chargers")) {
            assertThat(guest.get(list).is(200).at("/data").findValuesAsText("identity"))
                    .as(list)
                    .containsExactly(shown.get("identity").asText());
            assertThat(guest.get(list + "?search=" + identity).is(200).at("/data"))
                    .isEmpty();
            assertThat(guest.get(list + "?filter%5Bsite_uuid%5D=" + site)
                            .is(200)
                            .at("/data"))
                    .hasSize(1);
        }
        String sites = Given.SITES + "/" + site;
        assertThat(guest.get(sites + "/connectors").is(200).at("/data").findValuesAsText("charger_uuid"))
                .containsExactly(uuid);
        assertThat(guest.get(sites).at("/data/chargers_count").asInt()).isEqualTo(1);
        assertThat(guest.get(Given.SITES).at("/data/0/chargers_count").asInt()).isEqualTo(1);
        assertThat(guest.get(Given.TEAMS + "/" + team + "/sites")
                        .at("/data/0/chargers_count")
                        .asInt())
                .isEqualTo(1);
        assertThat(owner.get(sites).at("/data/chargers_count").asInt()).isEqualTo(2);
        guest.get(Given.CHARGERS + "/" + uuid).is(200);
        String path = Given.CHARGERS + "/" + hidden.get("uuid").asText();
        guest.get(path).is(404);
        guest.put(path, Body.of("reference", "mine")).is(404);
        guest.put(path + "/connectors/1", Body.of("max_amperage", 16)).is(404);
        guest.get(path + "/licenses").is(404);
        guest.post(path + "/licenses/payment-intent", Body.of("product", "SMART-12M"))
                .is(404);
        guest.delete(sites + "/chargers/" + hidden.get("uuid").asText()).is(404);
        guest.delete(path).is(404);
        Given.charger(owner, site);
        assertThat(guest.get(sites).at("/data/chargers_count").asInt()).isEqualTo(1);
    }

    private static String limited(Object... assets) {
        return Body.of("access_of_assets", "limited_access", "accessible_assets", assets);
    }
}
