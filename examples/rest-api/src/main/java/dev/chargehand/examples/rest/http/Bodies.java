package dev.chargehand.examples.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a call's body, and says what is wrong with it without repeating it. */
final class Bodies {
    private static final byte[] NO_FIELDS = {'{', '}'};

    private Bodies() {}

    static <B> B read(Context context, Dialect dialect, Class<B> type) {
        requireSmall(context);
        byte[] bytes = context.bodyAsBytes();
        if (bytes.length == 0) {
            bytes = NO_FIELDS;
        } else {
            requireJson(context);
        }
        try {
            B body = dialect.json().readValue(bytes, type);
            if (body == null) {
                throw Failure.of(400, "body: expected a JSON object, found null");
            }
            return body;
        } catch (UnrecognizedPropertyException unknown) {
            throw Failure.field(path(unknown), "unknown field");
        } catch (MismatchedInputException other) {
            throw mismatch(other);
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        } catch (IOException unreadable) {
            throw Failure.of(400, "body: could not be read");
        }
    }

    /** A body that says beforehand how large it is need not be waited for; one that does not is cut off by the server. */
    private static void requireSmall(Context context) {
        String length = context.header("Content-Length");
        if (length != null && Long.parseLong(length) > HttpServer.LARGEST_BODY) {
            throw Outside.tooLarge();
        }
    }

    /** What curl sends of its own accord with a DELETE says nothing about the body, so there it is not looked at. */
    private static void requireJson(Context context) {
        String type =
                String.valueOf(context.contentType()).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") && !context.method().equals(HandlerType.DELETE)) {
            throw Failure.of(415, "Content-Type: expected application/json");
        }
    }

    private static Failure mismatch(MismatchedInputException other) {
        if (other.getPath().isEmpty()) {
            return Failure.of(400, "body: expected one JSON object");
        }
        Class<?> expected = other.getTargetType();
        return Failure.field(path(other), "expected " + (expected == null ? "another type" : Wire.kind(expected)));
    }

    private static String path(JsonMappingException where) {
        return where.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Inside of a field, what was found is the cause of what says where. */
    private static Failure malformed(JsonProcessingException found) {
        Throwable what = found.getCause() == null ? found : found.getCause();
        if (what instanceof InputCoercionException && found instanceof JsonMappingException in) {
            return Failure.field(path(in), "expected a whole number, found one too large");
        }
        return what instanceof StreamConstraintsException
                ? Failure.of(400, "body: nested too deeply, or a name or number too long")
                : Failure.of(400, "body: not valid JSON" + where(found));
    }

    private static String where(JsonProcessingException malformed) {
        return malformed.getLocation() == null
                ? ""
                : ", line " + malformed.getLocation().getLineNr() + " column "
                        + malformed.getLocation().getColumnNr();
    }
}
