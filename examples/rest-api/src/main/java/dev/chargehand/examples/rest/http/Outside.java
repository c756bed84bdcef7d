package dev.chargehand.examples.rest.http;

import io.javalin.http.HttpResponseException;

/** What the server refuses before a call is reached. */
final class Outside {
    private static final int NOT_FOUND = 404;
    private static final int NO_SUCH_METHOD = 405;
    private static final int TOO_LARGE = 413;

    private Outside() {}

    static Failure of(HttpResponseException refused) {
        int status = refused.getStatus();
        return Failure.of(
                status,
                switch (status) {
                    case NOT_FOUND -> "There is no such path; /openapi.json lists those there are.";
                    case NO_SUCH_METHOD -> "This path knows other methods; /openapi.json lists them.";
                    case TOO_LARGE -> tooLarge().message();
                    default -> String.valueOf(refused.getMessage());
                });
    }

    static boolean isTooLarge(HttpResponseException refused) {
        return refused.getStatus() == TOO_LARGE;
    }

    static Failure tooLarge() {
        return Failure.of(TOO_LARGE, "The body is larger than " + HttpServer.LARGEST_BODY + " bytes.");
    }
}
