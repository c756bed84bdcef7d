package dev.chargehand.examples.rest.plugchoice.view;

/** An asset by its type and integer id. */
public record AssetView(String assetType, long assetId) {}
