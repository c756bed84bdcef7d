package dev.chargehand.examples.rest.http;

import java.util.Map;
import java.util.Optional;

/**
 * What goes back.
 *
 * @param status the status code
 * @param body what is written as JSON, or none
 * @param headers beside the usual ones
 */
public record Answer(int status, Optional<Object> body, Map<String, String> headers) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Object body) {
        return of(200, body);
    }

    public static Answer created(Object body) {
        return of(201, body);
    }

    public static Answer of(int status, Object body) {
        return new Answer(status, Optional.of(body), Map.of());
    }

    public static Answer nothing() {
        return new Answer(204, Optional.empty(), Map.of());
    }

    public Answer with(String header, String value) {
        return new Answer(status, body, Map.of(header, value));
    }
}
