package dev.chargehand.jdbi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.chargehand.invitation.Offer;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The sealed values in events: a choice without parts is a word, one with parts an object. */
final class JsonChoice {
    private JsonChoice() {}

    static boolean isChoice(Class<?> type) {
        return DataAccess.class.isAssignableFrom(type)
                || AssetScope.class.isAssignableFrom(type)
                || Offer.class.isAssignableFrom(type);
    }

    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof DataAccess.Until until) {
            json.writeStartObject();
            json.writeNumberField("until", until.end().toEpochMilli());
            json.writeEndObject();
        } else if (value instanceof DataAccess data) {
            json.writeString(data instanceof DataAccess.Always ? "always" : "none");
        } else if (value instanceof AssetScope.Limited limited) {
            json.writeStartObject();
            json.writeArrayFieldStart("limited");
            for (AssetId asset : limited.assets()) {
                JsonShape.writeRecord(json, asset);
            }
            json.writeEndArray();
            json.writeEndObject();
        } else if (value instanceof Offer.Access access) {
            JsonShape.writeRecord(json, access);
        } else {
            json.writeString(value instanceof Offer ? "ownership" : "all");
        }
    }

    static Object read(JsonParser json, Class<?> type) throws IOException {
        if (type == DataAccess.class) {
            return data(json);
        }
        boolean hasParts = json.currentToken() == JsonToken.START_OBJECT;
        if (type == Offer.class) {
            return hasParts
                    ? JsonShape.readRecord(json, Offer.Access.class)
                    : word(json, "ownership", new Offer.Ownership());
        }
        return hasParts ? limited(json) : word(json, "all", AssetScope.all());
    }

    private static DataAccess data(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            field(json, "until");
            DataAccess until = DataAccess.until(Instant.ofEpochMilli(json.getLongValue()));
            json.nextToken();
            JsonShape.expect(json, JsonToken.END_OBJECT);
            return until;
        }
        return "none".equals(JsonShape.text(json)) ? DataAccess.none() : word(json, "always", DataAccess.always());
    }

    private static AssetScope limited(JsonParser json) throws IOException {
        field(json, "limited");
        JsonShape.expect(json, JsonToken.START_ARRAY);
        List<AssetId> assets = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            assets.add((AssetId) JsonShape.readRecord(json, AssetId.class));
        }
        json.nextToken();
        JsonShape.expect(json, JsonToken.END_OBJECT);
        return AssetScope.limited(assets);
    }

    private static void field(JsonParser json, String name) throws IOException {
        if (!name.equals(json.nextFieldName())) {
            throw new IOException("expected " + name + ", found " + json.currentName());
        }
        json.nextToken();
    }

    static <T> T word(JsonParser json, String expected, T value) throws IOException {
        String found = JsonShape.text(json);
        if (!found.equals(expected)) {
            throw new IOException("expected " + expected + " or another choice, found " + found);
        }
        return value;
    }
}
