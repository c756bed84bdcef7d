package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Licenses: bought and paid; what is for sale. */
final class LicensesTest {
    @ParameterizedTest
    @EnumSource
    void there_is_no_license_before_the_payment_and_one_after_however_often_confirmed(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        String charger = Given.chargerPath(me, site);
        Reply intent = Given.buy(me, charger, "PRO-12M").is(200);
        assertThat(intent.text("/data/payment_intent")).startsWith("pi_");
        assertThat(intent.text("/data/ephemeral_key")).startsWith("ek_");
        assertThat(intent.text("/data/customer")).startsWith("cus_");
        assertThat(intent.text("/data/publishable_key")).startsWith("pk_");
        assertThat(me.get(charger).at("/data/licenses")).isEqualTo(Http.parse("{\"smart\": false, \"pro\": false}"));
        assertThat(me.get(charger + "/licenses").is(200).at("/data")).isEmpty();
        String confirm = "/development/payments/" + intent.text("/data/payment_intent") + "/confirm";
        me.post(confirm).is(200);
        assertThat(me.get(charger).at("/data/licenses")).isEqualTo(Http.parse("{\"smart\": false, \"pro\": true}"));
        JsonNode license = me.get(charger + "/licenses").at("/data");
        assertThat(license).isEqualTo(Http.parse("""
                [{"uuid": "%s", "id": %s, "charger_uuid": "%s", "tier": "pro", "state": "active",
                  "starts_at": "2026-11-22T10:00:00.000000Z", "ends_at": "2027-11-22T10:00:00.000000Z",
                  "created_at": "2026-11-22T10:00:00.000000Z", "updated_at": "2026-11-22T10:00:00.000000Z"}]
                """.formatted(
                        license.at("/0/uuid").asText(),
                        license.at("/0/id").asText(),
                        charger.substring(Given.CHARGERS.length() + 1))));
        me.post(confirm).is(200);
        assertThat(me.get(charger + "/licenses").at("/data")).isEqualTo(license);
        me.post(confirm.replace("confirm", "abandon")).is(422);
        assertThat(me.get(Given.SITES + "/" + site)
                        .at("/data/capabilities/smart_charging")
                        .asBoolean())
                .isTrue();
        assertThat(ChargerListsTest.identities(me.get(Given.CHARGERS + "?filter%5Blicense%5D=pro")))
                .hasSize(1);
        assertThat(ChargerListsTest.identities(me.get(Given.CHARGERS + "?filter%5Blicense%5D=basic")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_abandoned_payment_leaves_nothing(On storage) {
        Client me = Running.on(storage).user("me");
        String charger = Given.chargerPath(me, Given.site(me));
        String payment = "/development/payments/"
                + Given.buy(me, charger, "SMART-12M").is(200).text("/data/payment_intent");
        me.post(payment + "/abandon").is(200);
        assertThat(me.post(payment + "/confirm").is(422).text("/code")).isEqualTo("purchase_closed");
        assertThat(me.get(charger + "/licenses").at("/data")).isEmpty();
        me.post("/development/payments/pi_unknown/confirm").is(404);
        me.post("/development/payments/pi_unknown/abandon").is(404);
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_bought_is_refused_before_anything_is_made(On storage) {
        Client me = Running.on(storage).user("me");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(me);
        String charger = Given.chargerPath(me, site);
        for (String body : List.of(
                "{}", Body.of("product", "GOLD-12M"), Body.of("product", ""), Body.of("product", "x".repeat(300)))) {
            assertThat(me.post(charger + "/licenses/payment-intent", body)
                            .is(422)
                            .at("/errors")
                            .size())
                    .as(body)
                    .isEqualTo(1);
        }
        me.post(charger + "/licenses/payment-intent", Body.of("product", "PRO-12M", "team_uuid", UUID.randomUUID()))
                .is(404);
        me.post(charger + "/licenses/payment-intent", Body.of("product", "PRO-12M", "team_uuid", "mine"))
                .is(422);
        Given.buy(me, Given.CHARGERS + "/" + UUID.randomUUID(), "PRO-12M").is(404);
        assertThat(Given.buy(guest, charger, "PRO-12M").is(422).at("/errors/team_uuid"))
                .isNotEmpty();
        Given.team(guest);
        Given.buy(guest, charger, "PRO-12M").is(404);
        Given.guest(me, site, guest);
        Given.buy(guest, charger, "PRO-12M").is(403);
        assertThat(me.get(charger + "/licenses").at("/data")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void products_and_providers_are_listed(On storage) {
        Client me = Running.on(storage).user("me");
        JsonNode products = me.get("/api/v3/products").is(200).at("/data");
        assertThat(products.findValuesAsText("sku")).containsExactlyInAnyOrder("SMART-12M", "SMART-FOREVER", "PRO-12M");
        assertThat(products.findValuesAsText("active")).containsOnly("true");
        assertThat(products.findValuesAsText("price")).containsExactlyInAnyOrder("29.00", "99.00", "79.00");
        assertThat(me.get("/api/v3/providers").is(200).at("/data").findValuesAsText("websocket_url"))
                .hasSize(2)
                .allMatch(url -> url.startsWith("wss://"));
    }
}
