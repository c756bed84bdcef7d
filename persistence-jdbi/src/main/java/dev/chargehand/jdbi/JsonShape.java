package dev.chargehand.jdbi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record's components, written to JSON and read from it by their types. */
final class JsonShape {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private JsonShape() {}

    static void writeRecord(JsonGenerator json, Record value) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            Object part = part(component, value);
            if (part instanceof Optional<?> optional) {
                part = optional.orElse(null);
            }
            if (part != null) {
                json.writeFieldName(component.getName());
                write(json, part);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof String || value instanceof UUID) {
            json.writeString(value.toString());
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof Instant instant) {
            json.writeNumber(instant.toEpochMilli());
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (JsonChoice.isChoice(value.getClass())) {
            JsonChoice.write(json, value);
        } else if (JsonNamed.isNamed(value.getClass())) {
            JsonNamed.write(json, value);
        } else if (isScalar(value.getClass())) {
            write(json, part(COMPONENTS.get(value.getClass())[0], (Record) value));
        } else if (value instanceof Record nested) {
            writeRecord(json, nested);
        } else {
            throw new IOException("no JSON for " + value.getClass());
        }
    }

    static Object readRecord(JsonParser json, Class<?> type) throws IOException {
        expect(json, JsonToken.START_OBJECT);
        RecordComponent[] components = COMPONENTS.get(type);
        Map<String, RecordComponent> byName = new HashMap<>();
        for (RecordComponent component : components) {
            byName.put(component.getName(), component);
        }
        Map<String, Object> parts = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            RecordComponent component = byName.get(name);
            if (component == null) {
                throw new IOException(type.getSimpleName() + " has no " + name);
            }
            json.nextToken();
            parts.put(name, read(json, component.getGenericType()));
        }
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(components[i], parts.get(components[i].getName()));
        }
        return made(type, arguments);
    }

    private static Object argument(RecordComponent component, @Nullable Object part) throws IOException {
        if (component.getType() == Optional.class) {
            return Optional.ofNullable(part);
        }
        if (part == null) {
            throw new IOException(component + " is missing");
        }
        return part;
    }

    private static Object read(JsonParser json, Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? list(json, part) : read(json, part);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text(json);
        } else if (plain == UUID.class) {
            return UUID.fromString(text(json));
        } else if (plain.isEnum()) {
            return constant(plain, text(json));
        } else if (plain == Instant.class) {
            return Instant.ofEpochMilli(json.getLongValue());
        } else if (plain == Integer.class || plain == int.class) {
            return json.getIntValue();
        } else if (plain == double.class) {
            return json.getDoubleValue();
        } else if (plain == boolean.class) {
            return json.getBooleanValue();
        } else if (JsonChoice.isChoice(plain)) {
            return JsonChoice.read(json, plain);
        } else if (JsonNamed.isNamed(plain)) {
            return JsonNamed.read(json, plain);
        } else if (isScalar(plain)) {
            return made(plain, read(json, COMPONENTS.get(plain)[0].getType()));
        }
        return readRecord(json, plain);
    }

    private static List<Object> list(JsonParser json, Type type) throws IOException {
        expect(json, JsonToken.START_ARRAY);
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(json, type));
        }
        return items;
    }

    /** A typed id: a record around one id or text. */
    private static boolean isScalar(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? COMPONENTS.get(type) : null;
        return components != null
                && components.length == 1
                && (components[0].getType() == UUID.class || components[0].getType() == String.class);
    }

    private static Object constant(Class<?> type, String name) throws IOException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IOException(type.getSimpleName() + " has no " + name);
    }

    static String text(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_STRING);
        return json.getText();
    }

    static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("expected " + token + ", found " + json.currentToken());
        }
    }

    private static Object part(RecordComponent component, Record value) throws IOException {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IOException(component + " cannot be read", e);
        }
    }

    private static Object made(Class<?> type, Object... arguments) throws IOException {
        Class<?>[] types = Arrays.stream(COMPONENTS.get(type))
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IOException(type.getSimpleName() + " cannot be made", e);
        }
    }
}
