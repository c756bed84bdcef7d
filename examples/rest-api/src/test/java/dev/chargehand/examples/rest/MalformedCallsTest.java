package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paths, methods, queries and tokens that name nothing. */
final class MalformedCallsTest {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @ParameterizedTest
    @EnumSource
    void text_that_is_no_id_names_nothing_on_every_path(On storage) {
        Client me = Running.on(storage).user("me");
        for (String operation : me.service().conformance().described()) {
            if (operation.contains("{")) {
                for (String id : List.of("nope", "-1", "%00", "%F0%9F%94%8C", "..%2F..", "1-1-1-1-1", "x".repeat(2_000), "'%20or%20''='")) {
                    String method = operation.substring(0, operation.indexOf(' '));
                    String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[^}]+}", id);
                    Reply reply = MalformedBodiesTest.plain(send(me, method, path, "{}"));
                    assertThat(reply.status()).as("%s %s", operation, id).isIn(400, 403, 404, 422);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_method_that_a_path_does_not_know_is_not_allowed(On storage) {
        Client me = Running.on(storage).user("me");
        Set<String> described = me.service().conformance().described();
        Set<String> paths = described.stream()
                .map(operation -> operation.substring(operation.indexOf(' ') + 1))
                .collect(Collectors.toSet());
        for (String path : paths) {
            for (String method : METHODS) {
                if (!described.contains(method + " " + path)) {
                    String called = path.replaceAll("\\{[^}]+}", "nope");
                    int status = MalformedBodiesTest.plain(send(me, method, called, "{}")).status();
                    // a literal path may also be read as one with a parameter
                    assertThat(status).as("%s %s", method, path).isIn(400, 403, 404, 405, 422);
                }
            }
        }
        assertThat(send(me, "PATCH", Given.TEAMS, "{}").status()).isEqualTo(405);
        assertThat(send(me, "DELETE", "/teams", "{}").status()).isEqualTo(405);
        for (String path : List.of("/", "/api", "/api/v3", "/api/v3/nothing", "/api/v4/teams", "/Teams", "/teams/1/2/3")) {
            MalformedBodiesTest.plain(send(me, "GET", path, "")).is(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_cannot_be_is_refused_on_every_list(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.SITES + "/" + Given.site(me);
        Given.charger(me, Given.site(me));
        String team = Given.TEAMS + "/" + me.get(Given.TEAMS).text("/data/0/uuid");
        String old = "/api/v2/teams/" + me.get(Given.TEAMS).text("/data/0/id");
        for (String list : List.of(Given.SITES, team + "/sites", Given.CHARGERS, team + "/chargers", site + "/chargers",
                site + "/connectors", site + "/invites", site + "/data-requests", old + "/chargers")) {
            for (String bad : List.of("page=0", "page=-1", "page=1000000000", "page=99999999999", "page=x", "page=1&page=2",
                    "per_page=0", "per_page=101", "per_page=-5", "per_page=1.5")) {
                Reply reply = MalformedBodiesTest.plain(me.get(list + "?" + bad)).is(422);
                assertThat(reply.at("/errors").has(bad.substring(0, bad.indexOf('=')))).as("%s %s", list, bad).isTrue();
            }
            for (String bad : List.of("x", "00", "-", "%00", "%F0%9F%94%8C", "AAAA", "a".repeat(3_000))) {
                Reply reply = MalformedBodiesTest.plain(me.get(list + "?cursor=" + bad)).is(422);
                assertThat(reply.at("/errors").has("cursor")).as("%s %s %s", list, bad, reply.body()).isTrue();
            }
            assertThat(me.get(list + "?page=100000").is(200).at("/data")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void text_that_no_storage_keeps_finds_nothing_or_is_refused(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        for (String list : List.of(Given.SITES, Given.CHARGERS)) {
            for (String text : List.of("%00", "a%00b", "%25", "_", "%5C", "'", "%ED%A0%80", "x".repeat(3_000), "%E2%80%AE")) {
                Reply found = me.get(list + "?search=" + text);
                assertThat(found.status()).as("%s: %s", text, found.body()).isIn(200, 400, 422);
                assertThat(found.at("/data")).isEmpty();
            }
            assertThat(me.get(list + "?filter%5Bvendor%5D=%00&filter%5Bcountry%5D=%00").status()).isIn(200, 422);
        }
        for (String name : List.of("\\u0000", "a\\u0000b", "\\ud800", "\\n")) {
            for (String path : List.of("/teams/" + me.get(Given.TEAMS).text("/data/0/uuid"), Given.SITES + "/" + site)) {
                String body = "{\"name\":\"" + name + "\"}";
                MalformedBodiesTest.plain(send(me, path.startsWith("/teams") ? "PATCH" : "PUT", path, body));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_a_token_that_names_somebody_nothing_is_told(On storage) {
        Client me = Running.on(storage).user("me");
        for (String path : List.of("/teams", Given.TEAMS, Given.SITES + "/nope", "/api/v3/products")) {
            Reply none = Http.send(HttpRequest.newBuilder(URI.create(me.service().base() + path)).build());
            assertThat(MalformedBodiesTest.plain(none).is(401).text("/message")).isEqualTo("Unauthenticated.");
            for (String token : List.of("Bearer", "Bearer ", "Bearer nobody", "Bearer @", "Bearer 0612345678", "Bearer a@b c@d",
                    "Basic " + me.user(), me.user(), "Bearer" + me.user(), "Bearer " + "a".repeat(300) + "@example.org")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(me.service().base() + path))
                        .header("Authorization", token)
                        .build();
                assertThat(MalformedBodiesTest.plain(Http.send(request)).status()).as(token).isEqualTo(401);
            }
        }
        HttpRequest spelled = HttpRequest.newBuilder(URI.create(me.service().base() + "/teams"))
                .header("Authorization", "bearer   " + me.user())
                .build();
        Http.send(spelled).is(200);
    }

    private static Reply send(Client me, String method, String path, String body) {
        return Http.send(me.request(path)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }
}
