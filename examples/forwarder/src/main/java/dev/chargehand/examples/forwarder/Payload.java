package dev.chargehand.examples.forwarder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.jdbi.EventJson;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is posted for an event. Unless all of it is asked for, that is who, when and what kind, and the ids of what it is about: enough
 * to ask the service for the rest, which then decides who may see it. Names and addresses would otherwise be wherever a callback's
 * log or queue keeps them, and could not be taken back. Thread safe.
 */
final class Payload {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String HASH = "HmacSHA256";
    private static final int HASH_BYTES = 16;

    private final Ledger.Feed feed;
    private final boolean full;

    Payload(Ledger.Feed feed, boolean full) {
        this.feed = feed;
        this.full = full;
    }

    String of(RecordedEvent recorded) throws IOException {
        StringWriter text = new StringWriter();
        String body = EventJson.body(recorded.event());
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", feed.source() + "/" + recorded.position());
            json.writeStringField("source", feed.source());
            json.writeNumberField("position", recorded.position());
            json.writeStringField("at", recorded.at().toString());
            json.writeStringField("kind", EventJson.kind(recorded.event()));
            json.writeStringField("about", recorded.event().aggregate().toString());
            json.writeStringField("actor", full ? recorded.by().text() : actor(recorded.by()));
            json.writeFieldName(full ? "event" : "ids");
            if (full) {
                json.writeRawValue(body);
            } else {
                copyIds(body, json);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    /** An id of the host's own as it is; an address as a hash that is the same for the same user, and without the key tells nobody. */
    private String actor(UserId user) {
        if (user.text().startsWith("opaque:")) {
            return user.text();
        }
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(feed.key()), HASH));
            byte[] hash = mac.doFinal(user.text().getBytes(StandardCharsets.UTF_8));
            return "hashed:" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(HASH + ": expected every JDK to have it", missing);
        }
    }

    /** The event's own shape with nothing in it but ids: objects and lists stay where they are, all other values go. */
    private static void copyIds(String body, JsonGenerator json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (value.isStructStart() || isId(parser, value)) {
                        json.writeFieldName(name);
                        json.copyCurrentEvent(parser);
                    }
                } else if (!token.isScalarValue() || isId(parser, token)) {
                    json.copyCurrentEvent(parser);
                }
            }
        }
    }

    private static boolean isId(JsonParser parser, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING && ID.matcher(parser.getText()).matches();
    }
}
