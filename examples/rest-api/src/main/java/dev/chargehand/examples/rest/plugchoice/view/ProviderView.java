package dev.chargehand.examples.rest.plugchoice.view;

/** A back office that chargers can be proxied to. */
public record ProviderView(long id, String name, String websocketUrl) {}
