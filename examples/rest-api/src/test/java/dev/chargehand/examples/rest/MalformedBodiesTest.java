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
        byte[] large = ("{\"name\":\"" + "x".repeat(5 * LARGEST) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (String path : List.of("/teams", Given.TEAMS)) {
            for (BodyPublisher body : List.of(
                    BodyPublishers.ofByteArray(large),
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
                post(me, path, body).plain().is(413);
            }
            String within = "{\"name\":\"" + "x".repeat(LARGEST - 20) + "\"}";
            Reply read = me.post(path, within).plain();
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
                    "{",
                    "}",
                    "nope",
                    "{'name':'x'}",
                    "{\"name\":\"secret\",}",
                    "{\"name\":\"x\"} {}",
                    "{\"name\":\"x\"}x",
                    "null",
                    "[]",
                    "[{}]",
                    "1",
                    "true",
                    "\"{}\"",
                    "{\"name\":\"a\",\"name\":\"b\"}",
                    "{name:1}",
                    "{\"name\":NaN}",
                    "\u0000",
                    "<name/>",
                    "[".repeat(1000),
                    " ",
                    "{\"name\":\"\\uD800\\u00\"}")) {
                assertThat(me.post(path, body).plain().status())
                        .as("%s %s", path, body)
                        .isEqualTo(400);
            }
            assertThat(me.post(path, "{\"name\":".repeat(1000)).plain().status())
                    .isIn(400, 422);
            post(me, path, BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}))
                    .plain()
                    .is(400);
            post(me, path, BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, (byte) 0xfe}))
                    .plain()
                    .is(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_nested_too_deeply_is_refused_where_anything_goes(On storage) {
        Client me = Running.on(storage).user("me");
        for (int depth : new int[] {100, 100_000}) {
            Reply reply = me.post(Given.CHARGERS, "{\"pincode\":" + "[".repeat(depth) + "]".repeat(depth) + "}")
                    .plain();
            assertThat(reply.is(400).text("/message")).contains("nested");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_body_says_that_it_is_json(On storage) {
        Client me = Running.on(storage).user("me");
        for (String type : List.of(
                "text/plain", "application/xml", "application/x-www-form-urlencoded", "json", "application/jsonish")) {
            for (String path : List.of("/teams", Given.TEAMS)) {
                HttpRequest request = me.request(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString("{}"))
                        .build();
                Http.send(request).plain().is(415);
            }
        }
        Http.send(me.request(Given.TEAMS).POST(BodyPublishers.ofString("{}")).build())
                .plain()
                .is(415);
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
}
