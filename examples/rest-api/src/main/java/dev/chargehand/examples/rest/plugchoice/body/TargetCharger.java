package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** The charger that a license goes to. */
public record TargetCharger(@Nullable String targetChargerUuid) {}
