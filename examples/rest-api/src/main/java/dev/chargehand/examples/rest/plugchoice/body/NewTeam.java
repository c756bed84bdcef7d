package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** A team to create; {@code type} is one of the source's eight. */
public record NewTeam(
        @Nullable String name,
        @Nullable String email,
        @Nullable String type) {}
