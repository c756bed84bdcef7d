package dev.chargehand.examples.rest.enertalk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.chargehand.Refusal;
import dev.chargehand.examples.rest.http.Dialect;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Json;
import java.util.Map;

/** Camel case, and failures as a code and a type. */
final class EnerTalkDialect implements Dialect {
    private static final ObjectMapper JSON = Json.spelled(PropertyNamingStrategies.LOWER_CAMEL_CASE);
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final Map<Integer, String> TYPES = Map.of(
            BAD_REQUEST,
            "BadRequestError",
            401,
            "UnauthorizedError",
            FORBIDDEN,
            "ForbiddenError",
            NOT_FOUND,
            "NotFoundError",
            405,
            "MethodNotAllowedError",
            CONFLICT,
            "ConflictError",
            413,
            "PayloadTooLargeError",
            415,
            "UnsupportedMediaTypeError",
            503,
            "ServiceUnavailableError");

    /**
     * A failure.
     *
     * @param code the status
     * @param type what kind
     * @param message what was found and what was expected
     */
    record ErrorBody(int code, String type, String message) {}

    @Override
    public String name() {
        return "EnerTalk";
    }

    @Override
    public ObjectMapper json() {
        return JSON;
    }

    /**
     * The page knows one refusal, forbidden: for who is no member, whether there is such a team or not, for who is no admin, and for the
     * last admin. A conflict beside that is a team that still has sites.
     */
    @Override
    public Failure refused(Refusal refusal) {
        return Failure.of(status(refusal), refusal.message()).code(refusal.code());
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof Refusal.LastAdmin) {
            return FORBIDDEN;
        }
        if (refusal instanceof Refusal.NotAMember) {
            return NOT_FOUND;
        }
        return switch (refusal.kind()) {
            case NOT_FOUND, NOT_PERMITTED -> FORBIDDEN;
            case INVALID, LIMIT_REACHED -> BAD_REQUEST;
            case CONFLICT -> CONFLICT;
        };
    }

    @Override
    public int status(Failure failure) {
        return failure.status() == UNPROCESSABLE ? BAD_REQUEST : failure.status();
    }

    @Override
    public Object body(Failure failure) {
        int status = status(failure);
        return new ErrorBody(status, TYPES.getOrDefault(status, "InternalError"), failure.message());
    }

    @Override
    public Class<?> failures() {
        return ErrorBody.class;
    }
}
