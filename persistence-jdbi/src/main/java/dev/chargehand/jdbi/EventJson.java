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
 * Events as JSON text, as they are stored, for hosts that hand them on. The kind is the record's name and each component is a field of
 * its own name, so what a release stored is read by every later one; an id is a text, an instant its milliseconds since 1970, and an
 * absent value has no field. The text holds personal data: addresses of users, names of teams, addresses of sites. Thread safe.
 */
public final class EventJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Map<String, Class<?>> KINDS =
            kinds(Event.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventJson() {}

    /** The records under a sealed type, whatever stands between. */
    static Stream<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isRecord() ? Stream.of(type) : kinds(type));
    }

    /**
     * What kind of event it is.
     *
     * @param event any event
     * @return the name of its record, which never changes
     */
    public static String kind(Event event) {
        return event.getClass().getSimpleName();
    }

    /**
     * What happened.
     *
     * @param event any event
     * @return one JSON object; a later release may add fields to it, and takes none away
     */
    public static String body(Event event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            JsonShape.writeRecord(json, (Record) event);
        } catch (IOException e) {
            throw new StorageException(kind(event) + " of " + event.aggregate() + ": cannot be written as JSON", e);
        }
        return text.toString();
    }

    /**
     * The event that was written.
     *
     * @param kind as {@link #kind} tells it
     * @param body as {@link #body} writes it
     * @return the event
     * @throws StorageException when no such kind is known here, or the text is not one of that kind
     */
    public static Event event(String kind, String body) {
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
