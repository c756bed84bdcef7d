package dev.chargehand.engine;

import java.util.Objects;

/** A null where a value belongs is the caller's mistake; it is named before anything is touched. */
final class Arguments {
    private Arguments() {}

    static void given(Object... values) {
        for (int at = 0; at < values.length; at++) {
            if (values[at] == null) {
                throw new NullPointerException("expected a value for argument " + (at + 1) + ", found null");
            }
        }
    }

    static <T> T given(String name, T value) {
        return Objects.requireNonNull(value, () -> "expected a value for " + name + ", found null");
    }
}
