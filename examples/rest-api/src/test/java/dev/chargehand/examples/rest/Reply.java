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

    /** A field, by its JSON pointer. */
    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }
}
