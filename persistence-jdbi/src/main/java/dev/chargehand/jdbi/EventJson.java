package dev.chargehand.jdbi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.chargehand.StorageException;
import dev.chargehand.event.Event;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events as JSON text. The kind is the record's name and each component is a field of its own name, so what a release stored
 * is read by every later one; an id is a text, an instant its milliseconds since 1970, and an absent value has no field.
 */
final class EventJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Map<String, Class<?>> KINDS =
            kinds(Event.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventJson() {}

    /** The records under a sealed type, whatever stands between. */
    static Stream<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isRecord() ? Stream.of(type) : kinds(type));
    }

    static String kind(Event event) {
        return event.getClass().getSimpleName();
    }

    static String body(Event event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            JsonShape.writeRecord(json, (Record) event);
        } catch (IOException e) {
            throw new StorageException(kind(event) + " of " + event.aggregate() + ": cannot be written as JSON", e);
        }
        return text.toString();
    }

    static Event event(String kind, String body) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new StorageException("event of kind " + kind + ": expected one of " + KINDS.keySet()
                    + "; a newer release wrote it, or something else did");
        }
        try (JsonParser json = FACTORY.createParser(body)) {
            json.nextToken();
            return (Event) JsonShape.readRecord(json, type);
        } catch (IOException | RuntimeException e) {
            throw new StorageException("event of kind " + kind + ": its body is not one of that kind", e);
        }
    }
}
