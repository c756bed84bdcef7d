package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that nobody should send: always a 4xx with a message, which says nothing of the insides and repeats nothing. */
final class MalformedBodiesTest {
    private static final int LARGEST = 1 << 20;

    @ParameterizedTest
    @EnumSource
    void a_body_over_the_limit_is_too_large_with_and_without_its_length(On storage) {
        Client me = Running.on(storage).user("me");
        byte[] large = ("{\"name\":\"" + "x".repeat(LARGEST) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (String path : List.of("/teams", Given.TEAMS)) {
            for (BodyPublisher body : List.of(
                    BodyPublishers.ofByteArray(large),
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
                plain(post(me, path, body)).is(413);
            }
            String within = "{\"name\":\"" + "x".repeat(LARGEST - 20) + "\"}";
            Reply read = plain(me.post(path, within));
            assertThat(read.status()).isIn(400, 422);
            assertThat(read.text("/message")).contains("name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_json_object_is_refused(On storage) {
        Client me = Running.on(storage).user("me");
        for (String path : List.of("/teams", Given.TEAMS, Given.SITES)) {
            for (String body : List.of(
                    "{", "}", "nope", "{'name':'x'}", "{\"name\":\"secret\",}", "{\"name\":\"x\"} {}", "{\"name\":\"x\"}x",
                    "null", "[]", "[{}]", "1", "true", "\"{}\"", "{\"name\":\"a\",\"name\":\"b\"}", "{name:1}", "{\"name\":NaN}",
                    "\u0000", "<name/>", "[".repeat(1000), " ", "{\"name\":\"\\uD800\\u00\"}")) {
                assertThat(plain(me.post(path, body)).status()).as("%s %s", path, body).isEqualTo(400);
            }
            assertThat(plain(me.post(path, "{\"name\":".repeat(1000))).status()).isIn(400, 422);
            plain(post(me, path, BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}))).is(400);
            plain(post(me, path, BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, (byte) 0xfe}))).is(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_nested_too_deeply_is_refused_where_anything_goes(On storage) {
        Client me = Running.on(storage).user("me");
        for (int depth : new int[] {100, 100_000}) {
            Reply reply = plain(me.post(Given.CHARGERS, "{\"pincode\":" + "[".repeat(depth) + "]".repeat(depth) + "}"));
            assertThat(reply.is(400).text("/message")).contains("nested");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_field_of_another_name_or_type_is_named(On storage) {
        Client me = Running.on(storage).user("me");
        for (String bad : List.of("1", "1.5", "true", "[]", "{}", "[\"x\"]", "1e999")) {
            named(me.post(Given.TEAMS, "{\"name\":" + bad + ",\"email\":\"a@example.org\"}").is(422), "name");
            named(me.post(Given.SITES + "/invite/accept", "{\"token\":" + bad + "}").is(422), "token");
            assertThat(plain(me.post("/teams", "{\"name\":" + bad + "}")).is(400).text("/message")).startsWith("name");
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
        assertThat(me.post("/teams", "{\"members\":[]}").is(400).text("/message")).startsWith("members");
        String scope = SiteAccessTest.at(Given.site(me), Given.team(me)) + "/asset-access";
        for (String bad : List.of("\"1\"", "1.5", "9".repeat(30), "{}")) {
            named(me.put(scope, "{\"access_of_assets\":\"limited_access\",\"accessible_assets\":[{\"asset_type\":\"charger\",\"asset_id\":"
                    + bad + "}]}").is(422), "accessible_assets.0.asset_id");
        }
        named(me.put(scope, "{\"accessible_assets\":{}}").is(422), "accessible_assets");
        named(me.put(scope, "{\"accessible_assets\":[1]}").is(422), "accessible_assets.0");
    }

    @ParameterizedTest
    @EnumSource
    void a_body_says_that_it_is_json(On storage) {
        Client me = Running.on(storage).user("me");
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "json", "application/jsonish")) {
            for (String path : List.of("/teams", Given.TEAMS)) {
                HttpRequest request = me.request(path).header("Content-Type", type).POST(BodyPublishers.ofString("{}")).build();
                plain(Http.send(request)).is(415);
            }
        }
        plain(Http.send(me.request(Given.TEAMS).POST(BodyPublishers.ofString("{}")).build())).is(415);
        HttpRequest spelled = me.request("/teams")
                .header("Content-Type", "Application/JSON; charset=utf-8")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        Http.send(spelled).is(201);
    }

    private static Reply post(Client me, String path, BodyPublisher body) {
        return Http.send(me.request(path)
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
    }

    private static void named(Reply reply, String field) {
        assertThat(plain(reply).at("/errors").has(field)).as("%s", reply.body()).isTrue();
    }

    /** A failure that is the caller's, told without insides and without what came. */
    static Reply plain(Reply reply) {
        assertThat(reply.status()).as("%s", reply.body()).isBetween(400, 499);
        assertThat(reply.text("/message")).isNotBlank();
        assertThat(reply.body().toString())
                .doesNotContain("Exception", "dev.chargehand", "java.", "com.fasterxml", "\\tat ", "secret")
                .hasSizeLessThan(2_000);
        return reply;
    }
}
