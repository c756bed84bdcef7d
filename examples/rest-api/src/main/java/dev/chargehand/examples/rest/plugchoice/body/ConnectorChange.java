package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** How a plug is wired. */
public record ConnectorChange(
        @Nullable String phaseRotation, @Nullable Integer maxAmperage) {}
