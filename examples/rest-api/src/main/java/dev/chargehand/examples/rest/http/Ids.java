package dev.chargehand.examples.rest.http;

import java.util.Optional;
import java.util.UUID;

/** Ids in paths and bodies. */
public final class Ids {
    /** The id that nothing has. */
    public static final UUID OF_NOTHING = new UUID(0, 0);

    private Ids() {}

    /** The JDK also reads other lengths and digits, so what it read must be what was there. */
    public static Optional<UUID> parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** An id in a body, or a failure that names the field. */
    public static UUID parse(String field, String text) {
        return parse(text).orElseThrow(() -> Failure.field(field, "expected a UUID"));
    }
}
