package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** EnerTalk's teams: what strangers are told, deleting, and how failures look. */
final class EnerTalkTeamsTest {
    @ParameterizedTest
    @EnumSource
    void a_stranger_hears_the_same_of_a_team_as_of_none(On storage) {
        Client me = Running.on(storage).user("me");
        Client stranger = Running.on(storage).user("stranger");
        String team = me.post("/teams", Body.of("name", "ours")).is(201).text("/id");
        String none = UUID.randomUUID().toString();
        for (String method : new String[] {"GET", "PATCH", "DELETE"}) {
            assertThat(told(stranger, method, "/teams/" + team, team))
                    .isEqualTo(told(stranger, method, "/teams/" + none, none));
        }
        for (String method : new String[] {"PUT", "POST", "DELETE"}) {
            assertThat(told(stranger, method, "/teams/" + team + "/memberships", team))
                    .isEqualTo(told(stranger, method, "/teams/" + none + "/memberships", none));
        }
        assertThat(me.get("/teams/" + team).is(200).text("/name")).isEqualTo("ours");
        assertThat(stranger.get("/teams").is(200).body()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_team_is_renamed_with_everything_else_as_it_was(On storage) {
        Client me = Running.on(storage).user("me");
        String team = "/teams/" + me.post("/teams", "{}").is(201).text("/id");
        Reply renamed = me.patch(team, Body.of("name", " team2 ")).is(200);
        assertThat(renamed.text("/name")).isEqualTo("team2");
        assertThat(renamed.at("/members/0/role").asText()).isEqualTo("admin");
        assertThat(me.get(team).is(200).body()).isEqualTo(renamed.body());
        for (String bad :
                new String[] {"{}", "{\"name\":null}", "{\"name\":\" \"}", Body.of("name", "x".repeat(256))}) {
            assertThat(me.patch(team, bad).is(400).text("/message")).contains("name");
        }
        assertThat(me.get(team).text("/name")).isEqualTo("team2");
    }

    @ParameterizedTest
    @EnumSource
    void a_team_with_a_site_stays_and_one_without_is_deleted(On storage) {
        Client me = Running.on(storage).user("me");
        String with = me.post("/teams", Body.of("name", "with")).is(201).text("/id");
        String without = me.post("/teams", Body.of("name", "without")).is(201).text("/id");
        Given.site(me, with);
        Reply refused = me.delete("/teams/" + with).is(409);
        assertThat(refused.at("/code").asInt()).isEqualTo(409);
        assertThat(refused.text("/type")).isEqualTo("ConflictError");
        assertThat(me.delete("/teams/" + without).is(200).body()).hasToString(Body.of("id", without));
        me.get("/teams/" + without).is(403);
        assertThat(me.get("/teams").is(200).body()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void only_the_documented_version_is_spoken(On storage) {
        Client me = Running.on(storage).user("me");
        for (String version : new String[] {"1.0.0", "2.0.1", "2", "latest"}) {
            HttpRequest request =
                    me.request("/teams").header("accept-version", version).build();
            Reply refused = Http.send(request).is(400);
            assertThat(refused.text("/type")).isEqualTo("BadRequestError");
            assertThat(refused.text("/message")).contains("accept-version");
        }
        Http.send(me.request("/teams").header("accept-version", "2.0.0").build())
                .is(200);
        me.get("/teams").is(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_is_a_code_that_is_the_status_a_type_and_a_message(On storage) {
        Client me = Running.on(storage).user("me");
        String team = "/teams/" + me.post("/teams", "{}").is(201).text("/id");
        failed(me.post("/teams", "{"), 400, "BadRequestError");
        failed(me.post("/teams", "{\"name\":1}"), 400, "BadRequestError");
        failed(me.put(team + "/memberships", "{}"), 400, "BadRequestError");
        failed(
                me.put(team + "/memberships", Body.of("userId", "a@example.org", "role", "owner")),
                400,
                "BadRequestError");
        failed(me.get(team + "x"), 403, "ForbiddenError");
        failed(me.get(team + "/nothing"), 404, "NotFoundError");
        failed(me.patch("/teams", "{}"), 405, "MethodNotAllowedError");
        failed(new Client(me.service(), "nobody").get("/teams"), 401, "UnauthorizedError");
        HttpRequest asText = me.request("/teams")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        failed(Http.send(asText), 415, "UnsupportedMediaTypeError");
    }

    private static void failed(Reply reply, int code, String type) {
        assertThat(reply.is(code).at("/code").asInt()).isEqualTo(code);
        assertThat(reply.text("/type")).isEqualTo(type);
        assertThat(reply.text("/message")).isNotBlank();
        assertThat(reply.body()).hasSize(3);
    }

    /** What a forbidden call is answered, but for the id. */
    private static String told(Client stranger, String method, String path, String id) {
        String body = path.endsWith("memberships") ? Body.of("userId", "a@example.org") : Body.of("name", "mine");
        Reply reply = switch (method) {
            case "GET" -> stranger.get(path);
            case "PATCH" -> stranger.patch(path, body);
            case "PUT" -> stranger.put(path, body);
            case "POST" -> stranger.post(path, body);
            default -> stranger.delete(path, body);
        };
        return reply.is(403).body().toString().replace(id, "ID");
    }
}
