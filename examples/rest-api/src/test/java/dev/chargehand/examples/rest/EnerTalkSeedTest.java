package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of EnerTalk's page: the request as documented, the answer compared field by field. */
final class EnerTalkSeedTest {
    @ParameterizedTest
    @EnumSource
    void create_team(On storage) throws JsonProcessingException {
        Client me = Running.on(storage).user("me");
        Reply made = Http.send(me.request("/teams")
                .header("accept-version", "2.0.0")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{ \"name\": \"team1\" }"))
                .build());
        assertThat(made.is(201).body()).isEqualTo(json("""
                {
                  "id": "%s",
                  "name": "team1",
                  "members": [ { "userId": "%s", "role": "admin" } ],
                  "sites": []
                }
                """.formatted(made.text("/id"), me.user())));
        assertThat(made.text("/id")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void list_teams(On storage) throws JsonProcessingException {
        Client me = Running.on(storage).user("me");
        String team = me.post("/teams", "{\"name\":\"team1\"}").is(201).text("/id");
        Reply site = me.post("/api/v3/sites", """
                {"team_uuid": "%s", "name": "team site", "street": "Main St", "house_number": 1, "postal_code": "98101",
                 "city": "Seattle", "country": "US"}
                """.formatted(team)).is(201);
        Reply listed =
                Http.send(me.request("/teams").header("accept-version", "2.0.0").build());
        assertThat(listed.is(200).body())
                .isEqualTo(json("""
                [ {
                  "id": "%s",
                  "name": "team1",
                  "members": [ { "userId": "%s", "role": "admin" } ],
                  "sites": [ {
                    "id": "%s", "name": "team site", "latitude": null, "longitude": null, "timezone": null,
                    "createdAt": %d, "country": "US", "zipcode": "98101", "description": null
                  } ]
                } ]
                """.formatted(team, me.user(), site.text("/data/uuid"), Running.NOW.toEpochMilli())));
    }

    @ParameterizedTest
    @EnumSource
    void add_a_member(On storage) throws JsonProcessingException {
        Client me = Running.on(storage).user("me");
        String team = me.post("/teams", "{\"name\":\"team1\"}").is(201).text("/id");
        for (String method : new String[] {"PUT", "POST"}) {
            Reply added = Http.send(me.request("/teams/" + team + "/memberships")
                    .header("accept-version", "2.0.0")
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString("{\"userId\": \"you@enertalk.com\" }"))
                    .build());
            assertThat(added.is(200).body()).isEqualTo(json("""
                    {
                      "id": "%s",
                      "name": "team1",
                      "members": [
                        { "userId": "%s", "role": "admin" },
                        { "userId": "you@enertalk.com", "role": "member" }
                      ],
                      "sites": []
                    }
                    """.formatted(team, me.user())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void remove_a_member(On storage) throws JsonProcessingException {
        Client me = Running.on(storage).user("me");
        String team = me.post("/teams", "{\"name\":\"team1\"}").is(201).text("/id");
        me.put("/teams/" + team + "/memberships", "{\"userId\":\"you@encoredtech.com\"}")
                .is(200);
        Reply removed = Http.send(me.request("/teams/" + team + "/memberships")
                .header("accept-version", "2.0.0")
                .method("DELETE", BodyPublishers.ofString("{ \"userId\": \"you@encoredtech.com\" }"))
                .build());
        assertThat(removed.is(200).body()).isEqualTo(json("""
                { "id": "%s", "name": "team1", "members": [ { "userId": "%s", "role": "admin" } ], "sites": [] }
                """.formatted(team, me.user())));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return Http.JSON.readTree(text);
    }
}
