package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.license.ChargerLicense;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A license of a charger. */
public record LicenseView(
        UUID uuid,
        long id,
        UUID chargerUuid,
        String tier,
        String state,
        Instant startsAt,
        @Nullable Instant endsAt,
        Instant createdAt,
        Instant updatedAt) {
    public static LicenseView of(ChargerLicense license, long number) {
        return new LicenseView(
                license.license().id().value(),
                number,
                license.license().charger().value(),
                Wire.snake(license.license().tier()),
                Wire.snake(license.state()),
                license.license().starts(),
                license.license().ends().orElse(null),
                license.license().createdAt(),
                license.license().updatedAt());
    }
}
