package dev.chargehand.examples.rest.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants on the wire: {@code 2025-07-04T13:42:22.000000Z} goes out; the same, other offsets and bare days come in. */
public final class Times {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int LENGTH_OF_A_DAY = 10;

    private Times() {}

    public static String text(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /** A bare day is its beginning in UTC. */
    public static Instant parse(String field, String text) {
        try {
            return text.length() == LENGTH_OF_A_DAY
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw Failure.field(field, "expected a day such as 2051-12-13 or an instant such as 2051-12-13T00:00:00Z");
        }
    }

    static Module module() {
        return new SimpleModule().addSerializer(Instant.class, new JsonSerializer<>() {
            @Override
            public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(text(value));
            }
        });
    }
}
