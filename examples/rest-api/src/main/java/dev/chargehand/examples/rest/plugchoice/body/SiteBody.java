package dev.chargehand.examples.rest.plugchoice.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A site to create, or what to change of one: fields that are not sent stay, those that may be empty are cleared by null. */
@SuppressWarnings("NullableOptional") // null was not sent, empty was sent as null
public record SiteBody(
        @Nullable String teamUuid,
        @Nullable String name,
        @Nullable String street,
        @Nullable Integer houseNumber,
        @Nullable Optional<String> houseNumberAddition,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country,
        @Nullable Boolean manualCoordinates,
        @Nullable Optional<Double> latitude,
        @Nullable Optional<Double> longitude) {}
