package dev.chargehand.examples.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import java.io.UncheckedIOException;

/** Writes what goes back. */
final class Answers {
    private Answers() {}

    static Answer failed(Dialect dialect, Failure failure) {
        Answer answer = Answer.of(dialect.status(failure), dialect.body(failure));
        return failure.retryAfterSeconds().isPresent()
                ? answer.with(
                        "Retry-After",
                        String.valueOf(failure.retryAfterSeconds().getAsLong()))
                : answer;
    }

    static void write(Context context, Dialect dialect, Answer answer) {
        context.status(answer.status());
        answer.headers().forEach(context::header);
        answer.body().ifPresent(body -> {
            try {
                context.contentType("application/json").result(dialect.json().writeValueAsBytes(body));
            } catch (JsonProcessingException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
