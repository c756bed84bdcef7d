package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Licenses of partners, licenses that move, and licenses in the way of deleting. */
final class LicensedChargersTest {
    @ParameterizedTest
    @EnumSource
    void a_partner_gets_the_license_at_once(On storage) {
        Client me = Running.on(storage).user("me");
        String other = Given.team(me);
        String team = Given.team(me);
        Client partner = new Client(Running.on(storage).withPartners(team), me.user());
        String charger = Given.chargerPath(me, Given.site(me, team));
        Reply bought = partner.post(
                        charger + "/licenses/payment-intent", Body.of("product", "SMART-FOREVER", "team_uuid", team))
                .is(200);
        JsonNode license = me.get(charger + "/licenses").at("/data/0");
        assertThat(bought.body())
                .isEqualTo(Http.parse(
                        "{\"data\": {\"license\": %s, \"pending_invoice_item\": true}}".formatted(license.get("id"))));
        assertThat(license.get("ends_at").isNull()).isTrue();
        assertThat(me.get(charger).at("/data/licenses")).isEqualTo(Http.parse("{\"smart\": true, \"pro\": false}"));
        Reply card = partner.post(
                        charger + "/licenses/payment-intent", Body.of("product", "PRO-12M", "team_uuid", other))
                .is(200);
        assertThat(card.text("/data/payment_intent")).startsWith("pi_");
        assertThat(me.get(charger).at("/data/licenses").get("pro").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_license_moves_to_a_replacement(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        String old = Given.chargerPath(me, site);
        String replacement = Given.chargerPath(me, site);
        String license = Given.licensed(me, old);
        String transfer = "/api/v3/licenses/" + license + "/transfer";
        String target = replacement.substring(Given.CHARGERS.length() + 1);
        me.post(transfer, "{}").is(422);
        me.post(transfer, Body.of("target_charger_uuid", "that")).is(422);
        me.post(transfer, Body.of("target_charger_uuid", UUID.randomUUID())).is(404);
        me.post(transfer, Body.of("target_charger_uuid", old.substring(Given.CHARGERS.length() + 1)))
                .is(422);
        Running.on(storage)
                .user("stranger")
                .post(transfer, Body.of("target_charger_uuid", target))
                .is(404);
        Reply moved = me.post(transfer, Body.of("target_charger_uuid", target)).is(200);
        assertThat(moved.text("/data/charger_uuid")).isEqualTo(target);
        assertThat(me.get(old).at("/data/licenses").get("pro").asBoolean()).isFalse();
        assertThat(me.get(replacement).at("/data/licenses").get("pro").asBoolean())
                .isTrue();
        Given.licensed(me, old);
        String again = me.get(old + "/licenses").text("/data/0/uuid");
        assertThat(me.post("/api/v3/licenses/" + again + "/transfer", Body.of("target_charger_uuid", target))
                        .is(422)
                        .text("/code"))
                .isEqualTo("tier_licensed");
    }

    @ParameterizedTest
    @EnumSource
    void a_licensed_charger_is_deleted_only_when_asked_to_revoke(On storage) {
        Client me = Running.on(storage).user("me");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(me);
        String charger = Given.chargerPath(me, site);
        Given.licensed(me, charger);
        for (String revoke : List.of("", "?revoke_licenses=false", "?revoke_licenses=", "?revoke_licenses=yes")) {
            assertThat(me.delete(charger + revoke).is(422).text("/code")).isEqualTo("licenses_running");
        }
        guest.delete(charger + "?revoke_licenses=true").is(404);
        Given.guest(me, site, guest, "data_access", true);
        guest.delete(charger + "?revoke_licenses=true").is(403);
        me.get(charger).is(200);
        me.delete(charger + "?revoke_licenses=true").is(204);
        me.get(charger).is(404);
        me.delete(charger).is(404);
        me.delete(Given.chargerPath(me, site)).is(204);
    }
}
