package dev.chargehand.examples.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tests start from, made by calls. */
final class Given {
    static final String SITES = "/api/v3/sites";
    static final String CHARGERS = "/api/v3/chargers";
    static final String TEAMS = "/api/v3/teams";

    private Given() {}

    /** A team, by its UUID. */
    static String team(Client user) {
        String name = Running.unique("Team");
        return user.post(TEAMS, Body.of("name", name, "email", "team@example.org"))
                .is(201)
                .text("/data/uuid");
    }

    /** A site of the user's first team, by its UUID. */
    static String site(Client user) {
        return user.post(SITES, Body.text(address())).is(201).text("/data/uuid");
    }

    static String site(Client user, String team) {
        Map<String, @Nullable Object> body = address();
        body.put("team_uuid", team);
        return user.post(SITES, Body.text(body)).is(201).text("/data/uuid");
    }

    /** The least that a new site needs. */
    static Map<String, @Nullable Object> address() {
        return Body.fields(
                "name",
                Running.unique("Quay"),
                "street",
                "Kade",
                "house_number",
                7,
                "postal_code",
                "3011 AA",
                "city",
                "Rotterdam",
                "country",
                "NL");
    }

    /** A charger on a site, as it was shown when it was registered. */
    static JsonNode charger(Client user, String site) {
        return user.post(CHARGERS, Body.of("identity", Running.unique("C"), "site_uuid", site, "pincode", "001234"))
                .is(201)
                .at("/data");
    }

    /** Invites, and accepts with a new team of the guest's, whose UUID this is. */
    static String guest(Client owner, String site, Client guest, @Nullable Object... offer) {
        Map<String, @Nullable Object> body = Body.fields(offer);
        body.put("email", guest.user());
        String token = owner.post(SITES + "/" + site + "/teams/invite", Body.text(body))
                .is(201)
                .text("/invite_token");
        String team = team(guest);
        guest.post(SITES + "/invite/accept", Body.of("token", token, "team_uuid", team))
                .is(200);
        return team;
    }

    /** What lets a team reach some chargers only. */
    static Object[] only(JsonNode... chargers) {
        return java.util.Arrays.stream(chargers)
                .map(charger -> Body.fields(
                        "asset_type", "charger", "asset_id", charger.get("id").asLong()))
                .toArray();
    }

    /** The path of a charger on a site. */
    static String chargerPath(Client user, String site) {
        return CHARGERS + "/" + charger(user, site).get("uuid").asText();
    }

    static Reply buy(Client user, String chargerPath, String sku) {
        return user.post(chargerPath + "/licenses/payment-intent", Body.of("product", sku));
    }

    /** A license of a charger, paid, by its UUID. */
    static String licensed(Client user, String chargerPath) {
        String payment = buy(user, chargerPath, "PRO-12M").is(200).text("/data/payment_intent");
        user.post("/development/payments/" + payment + "/confirm").is(200);
        return user.get(chargerPath + "/licenses").is(200).text("/data/0/uuid");
    }
}
