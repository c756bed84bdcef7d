package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** Where a charger goes. */
public record ChargerMove(@Nullable String targetSiteUuid) {}
