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
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a call's body, and says what is wrong with it without repeating it. */
final class Bodies {
    private static final long MOST_SWALLOWED = 8 * HttpServer.LARGEST_BODY;
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

    /** A body that says beforehand that it is far too large is not waited for. */
    private static void requireSmall(Context context) {
        String length = context.header("Content-Length");
        long said = length == null ? 0 : Long.parseLong(length);
        if (said > HttpServer.LARGEST_BODY) {
            if (said <= MOST_SWALLOWED) {
                swallow(context);
            }
            throw Outside.tooLarge();
        }
    }

    /** Reads on for a while, so that a caller who is still sending gets to hear the answer. */
    static void swallow(Context context) {
        byte[] unused = new byte[8_192];
        long left = MOST_SWALLOWED;
        try {
            InputStream rest = context.bodyInputStream();
            for (int read = rest.read(unused); read >= 0 && left > 0; read = rest.read(unused)) {
                left -= read;
            }
        } catch (IOException cut) {
            // nobody is left to hear it
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
