package dev.chargehand.jdbi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.license.Term;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.io.IOException;
import java.util.UUID;

/** The sealed values of one part, whose name tells which it is. */
final class JsonNamed {
    private JsonNamed() {}

    static boolean isNamed(Class<?> type) {
        return Term.class.isAssignableFrom(type) || Whereabouts.class.isAssignableFrom(type);
    }

    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Term.Perpetual) {
            json.writeString("perpetual");
            return;
        }
        json.writeStartObject();
        if (value instanceof Term.Months months) {
            json.writeNumberField("months", months.count());
        } else if (value instanceof Term.Days days) {
            json.writeNumberField("days", days.count());
        } else if (value instanceof Whereabouts.OnSite on) {
            json.writeStringField("site", on.at().toString());
        } else {
            json.writeStringField("holder", ((Whereabouts.HeldBy) value).by().toString());
        }
        json.writeEndObject();
    }

    static Object read(JsonParser json, Class<?> type) throws IOException {
        if (type == Term.class && json.currentToken() == JsonToken.VALUE_STRING) {
            return JsonChoice.word(json, "perpetual", Term.perpetual());
        }
        JsonShape.expect(json, JsonToken.START_OBJECT);
        String name = json.nextFieldName();
        if (name == null) {
            throw new IOException(type.getSimpleName() + " has no part");
        }
        json.nextToken();
        Object value = type == Term.class ? term(json, name) : place(json, name);
        json.nextToken();
        JsonShape.expect(json, JsonToken.END_OBJECT);
        return value;
    }

    private static Term term(JsonParser json, String unit) throws IOException {
        return switch (unit) {
            case "months" -> Term.months(json.getIntValue());
            case "days" -> Term.days(json.getIntValue());
            default -> throw new IOException("a term has no " + unit);
        };
    }

    private static Whereabouts place(JsonParser json, String name) throws IOException {
        UUID id = UUID.fromString(JsonShape.text(json));
        return switch (name) {
            case "site" -> new Whereabouts.OnSite(new SiteId(id));
            case "holder" -> new Whereabouts.HeldBy(new TeamId(id));
            default -> throw new IOException("a place has no " + name);
        };
    }
}
