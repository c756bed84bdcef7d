package dev.chargehand.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Raw input by field name: what a caller set, what it cleared, and by absence what it left alone. Immutable; prints
 * field names only, never what they hold.
 */
public final class Draft {
    public static final Draft EMPTY = new Draft(new LinkedHashMap<>());

    private final Map<String, Optional<Object>> fields;

    private Draft(Map<String, Optional<Object>> fields) {
        this.fields = fields;
    }

    /** The draft with this field set; null clears it. */
    public Draft with(String field, @Nullable Object raw) {
        Map<String, Optional<Object>> more = new LinkedHashMap<>(fields);
        more.put(field, Optional.ofNullable(raw));
        return new Draft(more);
    }

    public boolean mentions(String field) {
        return fields.containsKey(field);
    }

    @Nullable
    Object raw(String field) {
        return fields.getOrDefault(field, Optional.empty()).orElse(null);
    }

    @Override
    public String toString() {
        return fields.keySet().toString();
    }
}
