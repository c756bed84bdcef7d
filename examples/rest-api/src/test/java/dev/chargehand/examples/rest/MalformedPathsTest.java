package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paths and methods that name nothing. */
final class MalformedPathsTest {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @ParameterizedTest
    @EnumSource
    void text_that_is_no_id_names_nothing_on_every_path(On storage) {
        Client me = Running.on(storage).user("me");
        for (String operation : me.service().conformance().described()) {
            if (operation.contains("{")) {
                for (String id : List.of(
                        "nope",
                        "-1",
                        "%00",
                        "%F0%9F%94%8C",
                        "..%2F..",
                        "1-1-1-1-1",
                        "x".repeat(2_000),
                        "'%20or%20''='")) {
                    String method = operation.substring(0, operation.indexOf(' '));
                    String path =
                            operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[^}]+}", id);
                    Reply reply = send(me, method, path, "{}").plain();
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
                    int status = send(me, method, called, "{}").plain().status();
                    // a literal path may also be read as one with a parameter
                    assertThat(status).as("%s %s", method, path).isIn(400, 403, 404, 405, 422);
                }
            }
        }
        assertThat(send(me, "PATCH", Given.TEAMS, "{}").status()).isEqualTo(405);
        assertThat(send(me, "DELETE", "/teams", "{}").status()).isEqualTo(405);
        for (String path :
                List.of("/", "/api", "/api/v3", "/api/v3/nothing", "/api/v4/teams", "/Teams", "/teams/1/2/3")) {
            send(me, "GET", path, "").plain().is(404);
        }
    }

    private static Reply send(Client me, String method, String path, String body) {
        return Http.send(me.request(path)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }
}
