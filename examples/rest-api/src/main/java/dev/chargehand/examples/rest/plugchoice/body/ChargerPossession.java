package dev.chargehand.examples.rest.plugchoice.body;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What proves that one has the charger at hand. The source sends the pincode as a number; text keeps leading zeros. */
public record ChargerPossession(
        @Nullable String identity, @Nullable JsonNode pincode) {}
