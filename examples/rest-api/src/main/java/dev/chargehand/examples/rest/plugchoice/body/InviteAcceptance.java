package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** A token of 64 characters, and the team that accepts; without one it is the caller's first. */
public record InviteAcceptance(
        @Nullable String token, @Nullable String teamUuid) {}
