package dev.chargehand.examples.rest.plugchoice.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people call a charger; null clears it. */
@SuppressWarnings("NullableOptional") // null was not sent, empty was sent as null
public record ChargerChange(@Nullable Optional<String> reference) {}
