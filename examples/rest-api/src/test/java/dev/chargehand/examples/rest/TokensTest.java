package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is nobody is told nothing. */
final class TokensTest {

    @ParameterizedTest
    @EnumSource
    void without_a_token_that_names_somebody_nothing_is_told(On storage) {
        Client me = Running.on(storage).user("me");
        for (String path : List.of("/teams", Given.TEAMS, Given.SITES + "/nope", "/api/v3/products")) {
            Reply none =
                    Http.send(HttpRequest.newBuilder(URI.create(me.service().base() + path))
                            .build());
            assertThat(none.plain().is(401).text("/message")).isEqualTo("Unauthenticated.");
            for (String token : List.of(
                    "Bearer",
                    "Bearer ",
                    "Bearer nobody",
                    "Bearer @",
                    "Bearer 0612345678",
                    "Bearer a@b c@d",
                    "Basic " + me.user(),
                    me.user(),
                    "Bearer" + me.user(),
                    "Bearer " + "a".repeat(300) + "@example.org")) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(me.service().base() + path))
                        .header("Authorization", token)
                        .build();
                assertThat(Http.send(request).plain().status()).as(token).isEqualTo(401);
            }
        }
        HttpRequest spelled = HttpRequest.newBuilder(URI.create(me.service().base() + "/teams"))
                .header("Authorization", "bearer   " + me.user())
                .build();
        Http.send(spelled).is(200);
    }
}
