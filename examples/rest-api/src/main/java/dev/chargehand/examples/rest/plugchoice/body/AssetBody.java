package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** An asset by its type and integer id. */
public record AssetBody(
        @Nullable String assetType, @Nullable Long assetId) {}
