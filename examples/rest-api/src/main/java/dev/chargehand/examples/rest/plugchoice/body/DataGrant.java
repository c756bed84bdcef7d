package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** Until when data access is granted: {@code expires_never}, or the first day without it. */
public record DataGrant(
        @Nullable Boolean expiresNever, @Nullable String dataAccessExpiresAt) {}
