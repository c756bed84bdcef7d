package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** Why and until when data access is asked for. */
public record DataRequestBody(
        @Nullable String reason,
        @Nullable Boolean requestedExpiresNever,
        @Nullable String requestedDataExpiresAt) {}
