package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chargers come onto sites, leave them, and go to others. */
final class AttachmentTest {
    @ParameterizedTest
    @EnumSource
    void who_has_the_pincode_attaches_the_charger(On storage) {
        Client seller = Running.on(storage).user("seller");
        Client me = Running.on(storage).user("me");
        String chargers = Given.SITES + "/" + Given.site(me) + "/chargers";
        for (Object pincode : List.of("001234", "7654321", 7654321)) {
            String identity = Running.unique("C");
            String uuid = seller.post(Given.CHARGERS, Body.of("identity", identity, "pincode", pincode))
                    .is(201)
                    .text("/data/uuid");
            Reply attached = me.post(chargers, Body.of("identity", identity, "pincode", pincode))
                    .is(200);
            assertThat(attached.text("/data/uuid")).isEqualTo(uuid);
            assertThat(me.get(Given.CHARGERS + "/" + uuid).text("/data/pincode"))
                    .isEqualTo(String.valueOf(pincode));
            seller.get(Given.CHARGERS + "/" + uuid).is(404);
            assertThat(me.post(chargers, Body.of("identity", identity, "pincode", pincode))
                            .is(422)
                            .text("/code"))
                    .isEqualTo("already_attached");
        }
        assertThat(me.get(chargers).is(200).at("/data")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_identity_and_a_wrong_pincode_get_one_answer(On storage) {
        Client seller = Running.on(storage).user("seller");
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        String chargers = Given.SITES + "/" + site + "/chargers";
        String identity = Running.unique("C");
        seller.post(Given.CHARGERS, Body.of("identity", identity, "pincode", "001234"))
                .is(201);
        String none = Running.unique("C");
        Reply wrongIdentity = me.post(chargers, Body.of("identity", none, "pincode", "001234"))
                .is(404);
        for (Object pincode : List.of("001235", "1234", 1234, "0012340")) {
            Reply wrongPincode = me.post(chargers, Body.of("identity", identity, "pincode", pincode))
                    .is(404);
            assertThat(wrongPincode.body().toString().replace(identity, "X"))
                    .isEqualTo(wrongIdentity.body().toString().replace(none, "X"));
        }
        for (String bad : List.of(
                Body.of("identity", identity),
                Body.of("identity", identity, "pincode", "x"),
                Body.of("identity", identity, "pincode", 1.5),
                Body.of("pincode", "001234"),
                Body.of("identity", "x".repeat(46), "pincode", "001234"),
                Body.of("identity", identity, "pincode", -1))) {
            assertThat(me.post(chargers, bad).is(422).at("/errors")).isNotEmpty();
        }
        Client guest = Running.on(storage).user("guest");
        String right = Body.of("identity", identity, "pincode", "001234");
        guest.post(chargers, right).is(404);
        Given.guest(me, site, guest);
        guest.post(chargers, right).is(403);
        assertThat(me.get(chargers).is(200).at("/data")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_detached_charger_is_the_owners_to_attach_again(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        JsonNode charger = Given.charger(me, site);
        String path =
                Given.SITES + "/" + site + "/chargers/" + charger.get("uuid").asText();
        me.delete(path.replace(site, Given.site(me))).is(404);
        Client guest = Running.on(storage).user("guest");
        guest.delete(path).is(404);
        Given.guest(me, site, guest);
        guest.delete(path).is(403);
        assertThat(me.delete(path).is(200).text("/message")).isEqualTo("Charger detached successfully");
        me.delete(path).is(404);
        Reply held = me.get(Given.CHARGERS + "/" + charger.get("uuid").asText()).is(200);
        assertThat(held.at("/data/site_uuid").isNull()).isTrue();
        guest.get(Given.CHARGERS + "/" + charger.get("uuid").asText()).is(404);
        me.post(
                        Given.SITES + "/" + site + "/chargers",
                        Body.of("identity", charger.get("identity").asText(), "pincode", "001234"))
                .is(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_charger_moves_between_sites_with_data_access_on_both(On storage) {
        Client me = Running.on(storage).user("me");
        Client guest = Running.on(storage).user("guest");
        String from = Given.site(me);
        String to = Given.site(me);
        JsonNode charger = Given.charger(me, from);
        String uuid = charger.get("uuid").asText();
        me.put(Given.CHARGERS + "/" + uuid + "/connectors/1", Body.of("max_amperage", 16))
                .is(200);
        String move = Given.SITES + "/" + from + "/chargers/" + uuid + "/move";
        assertThat(me.patch(move, Body.of("target_site_uuid", from)).is(422).at("/errors/target_site_uuid"))
                .isNotEmpty();
        assertThat(me.patch(move, "{}").is(422).at("/errors/target_site_uuid")).isNotEmpty();
        me.patch(move, Body.of("target_site_uuid", "there")).is(422);
        me.patch(move, Body.of("target_site_uuid", UUID.randomUUID())).is(404);
        me.patch(move.replace(from, to), Body.of("target_site_uuid", to)).is(404);
        Given.guest(me, from, guest, "data_access", true);
        guest.patch(move, Body.of("target_site_uuid", to)).is(404);
        Given.guest(me, to, guest);
        guest.patch(move, Body.of("target_site_uuid", to)).is(403);
        Reply moved = me.patch(move, Body.of("target_site_uuid", to)).is(200);
        assertThat(moved.text("/data/site_uuid")).isEqualTo(to);
        assertThat(moved.at("/data/connectors/0/max_amperage").isNull()).isTrue();
        assertThat(moved.at("/data/identity")).isEqualTo(charger.get("identity"));
        assertThat(me.get(Given.SITES + "/" + from).at("/data/chargers_count").asInt())
                .isZero();
        assertThat(me.get(Given.SITES + "/" + to).at("/data/chargers_count").asInt())
                .isEqualTo(1);
        assertThat(me.get(Given.CHARGERS + "/" + uuid).text("/data/pincode")).isEqualTo("001234");
    }
}
