package dev.chargehand.examples.rest.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names on the wire. */
public final class Wire {
    private static final Set<String> IN_CAPITALS = Set.of("EV", "EVSE");

    private Wire() {}

    /** {@code NEVER_SEEN} as {@code never_seen}. */
    public static String snake(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** {@code SUSPENDED_EV} as {@code SuspendedEV}, the way OCPP writes it. */
    public static String pascal(Enum<?> value) {
        return Arrays.stream(value.name().split("_", -1))
                .map(word -> IN_CAPITALS.contains(word)
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The value that is called so, or a failure that names those there are. */
    public static <E extends Enum<E>> E named(String field, Class<E> type, Function<E, String> name, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> name.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Failure.field(
                        field,
                        "expected one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(name)
                                        .collect(Collectors.joining(", "))));
    }

    /** What a JSON value for this type is called. */
    static String kind(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Double.class) {
            return "a number";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
