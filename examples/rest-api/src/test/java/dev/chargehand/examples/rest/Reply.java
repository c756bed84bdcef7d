package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What came back.
 *
 * @param status the status code
 * @param body the body, or a missing node
 * @param headers the headers
 */
record Reply(int status, JsonNode body, HttpHeaders headers) {
    /** Fails unless the status is this. */
    Reply is(int expected) {
        assertThat(status).as("%s", body).isEqualTo(expected);
        return this;
    }

    /** Fails unless this field is what was wrong. */
    Reply blames(String field) {
        assertThat(is(422).at("/errors").path(field)).as("%s", body).isNotEmpty();
        return this;
    }

    /** Fails unless it is a failure of the caller's, told without insides and without what came. */
    Reply plain() {
        assertThat(status).as("%s", body).isBetween(400, 499);
        assertThat(text("/message")).isNotBlank();
        assertThat(body.toString())
                .doesNotContain("Exception", "dev.chargehand", "java.", "com.fasterxml", "\\tat ", "secret")
                .hasSizeLessThan(2_000);
        return this;
    }

    /** A field, by its JSON pointer. */
    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }
}
