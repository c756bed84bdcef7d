package dev.chargehand.examples.rest.plugchoice;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chargehand.examples.rest.http.Failure;
import org.jspecify.annotations.Nullable;

/** Pincodes on the wire: the source sends numbers and shows text. A number has lost its leading zeros; text keeps them. */
final class Digits {
    private Digits() {}

    static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isTextual() || value.isIntegralNumber()) {
            return value.asText();
        }
        throw Failure.field("pincode", "expected digits, as text or as a whole number");
    }
}
