package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One story in which every call that the service describes does what it is for. */
final class EveryCallTest {
    @ParameterizedTest
    @EnumSource
    void every_call_of_the_description_succeeds(On storage) {
        Running service = Running.fresh(storage);
        Client owner = service.user("owner");
        Client guest = service.user("guest");
        teams(owner, guest);
        String team = Given.team(owner);
        String theirs = Given.team(guest);
        String site = Given.site(owner, team);
        String other = Given.site(owner, team);
        sites(owner, team, site);
        chargers(owner, team, site, other);
        licenses(owner, site);
        invitations(owner, guest, site, theirs);
        access(owner, guest, site, theirs);
        requests(owner, guest, other);
        assertThat(service.conformance().done())
                .containsExactlyInAnyOrderElementsOf(service.conformance().described());
        assertThat(Http.get(service.base() + "/health").is(200).body()).hasToString("{\"status\":\"up\"}");
        assertThat(service.lentConnections()).isZero();
    }

    private static void teams(Client owner, Client guest) {
        String team = "/teams/"
                + owner.post("/teams", Body.of("name", "ours")).is(201).text("/id");
        owner.get("/teams").is(200);
        owner.get(team).is(200);
        owner.patch(team, Body.of("name", "still ours")).is(200);
        owner.put(team + "/memberships", Body.of("userId", guest.user())).is(200);
        owner.post(team + "/memberships", Body.of("userId", guest.user(), "role", "admin"))
                .is(200);
        guest.delete(team + "/memberships").is(200);
        owner.delete(team).is(200);
        owner.get("/api/v3/user").is(200);
        owner.get(Given.TEAMS).is(200);
    }

    private static void sites(Client owner, String team, String site) {
        owner.get(Given.SITES).is(200);
        owner.get(Given.TEAMS + "/" + team + "/sites").is(200);
        owner.get(Given.SITES + "/" + site).is(200);
        owner.put(Given.SITES + "/" + site, Body.of("name", "Quay")).is(200);
    }

    private static void chargers(Client owner, String team, String site, String other) {
        JsonNode charger = Given.charger(owner, site);
        String there = Given.SITES + "/" + site + "/chargers";
        String path = Given.CHARGERS + "/" + charger.get("uuid").asText();
        owner.get(Given.CHARGERS).is(200);
        owner.get(Given.TEAMS + "/" + team + "/chargers").is(200);
        owner.get("/api/v2/teams/" + owner.get(Given.TEAMS).text("/data/0/id") + "/chargers")
                .is(200);
        owner.get(path).is(200);
        owner.put(path, Body.of("reference", "at the gate")).is(200);
        owner.put(path + "/connectors/1", Body.of("max_amperage", 16)).is(200);
        owner.get(Given.SITES + "/" + site + "/connectors").is(200);
        owner.get(there).is(200);
        owner.delete(there + "/" + charger.get("uuid").asText()).is(200);
        owner.post(there, Body.of("identity", charger.get("identity").asText(), "pincode", "001234"))
                .is(200);
        owner.patch(there + "/" + charger.get("uuid").asText() + "/move", Body.of("target_site_uuid", other))
                .is(200);
        owner.delete(path).is(204);
    }

    private static void licenses(Client owner, String site) {
        String old =
                Given.CHARGERS + "/" + Given.charger(owner, site).get("uuid").asText();
        String license = Given.licensed(owner, old);
        String replacement = Given.charger(owner, site).get("uuid").asText();
        owner.post("/api/v3/licenses/" + license + "/transfer", Body.of("target_charger_uuid", replacement))
                .is(200);
        String payment = Given.buy(owner, old, "SMART-12M").is(200).text("/data/payment_intent");
        owner.post("/development/payments/" + payment + "/abandon").is(200);
        owner.get("/api/v3/products").is(200);
        owner.get("/api/v3/providers").is(200);
    }

    private static void invitations(Client owner, Client guest, String site, String theirs) {
        String path = Given.SITES + "/" + site;
        Reply first =
                owner.post(path + "/invite", Body.of("email", guest.user())).is(201);
        owner.get(path + "/invites").is(200);
        Reply again = owner.post("/api/v3/invites/" + first.text("/invite/uuid") + "/resend")
                .is(201);
        owner.delete("/api/v3/invites/" + again.text("/invite/uuid")).is(200);
        Reply last = owner.post(path + "/teams/invite", Body.of("email", guest.user()))
                .is(201);
        guest.post(Given.SITES + "/invite/accept", Body.of("token", last.text("/invite_token"), "team_uuid", theirs))
                .is(200);
    }

    private static void access(Client owner, Client guest, String site, String theirs) {
        String access = SiteAccessTest.at(site, theirs);
        owner.get(Given.SITES + "/" + site + "/teams").is(200);
        owner.get(access).is(200);
        owner.post(access + "/grant-sensitive-data", Body.of("expires_never", true))
                .is(200);
        owner.delete(access + "/revoke-sensitive-data").is(200);
        owner.put(access + "/asset-access", Body.of("access_of_assets", "full_access"))
                .is(200);
        owner.post(access + "/transfer-ownership").is(200);
        String former = owner.get(Given.TEAMS).text("/data/0/uuid");
        guest.delete(SiteAccessTest.at(site, former)).is(200);
    }

    private static void requests(Client owner, Client guest, String site) {
        String team = Given.guest(owner, site, guest);
        String pending = Given.SITES + "/" + site + "/data-requests";
        for (String end : new String[] {"deny", "withdraw", "approve"}) {
            guest.post(
                            SiteAccessTest.at(site, team) + "/request-sensitive-data",
                            Body.of("reason", "repairs", "requested_expires_never", true))
                    .is(200);
            String request =
                    "/api/v3/data-requests/" + owner.get(pending).is(200).text("/data/0/uuid");
            guest.get(request).is(200);
            (end.equals("withdraw") ? guest : owner).post(request + "/" + end).is(200);
        }
    }
}
