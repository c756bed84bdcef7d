package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.examples.rest.http.Wire;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A charger as version 2 lists it, with these fields and no others. */
public record ListedCharger(
        UUID uuid,
        long id,
        String identity,
        @Nullable String reference,
        String connectionStatus,
        @Nullable String status,
        @Nullable String error,
        @Nullable String errorInfo,
        Instant createdAt,
        Instant updatedAt,
        LicensesView licenses) {
    public static ListedCharger of(ReachableCharger reachable, long number) {
        Charger charger = reachable.charger();
        Condition condition = charger.condition();
        return new ListedCharger(
                charger.id().value(),
                number,
                charger.identity().text(),
                charger.reference().orElse(null),
                Wire.snake(condition.connection()),
                condition.status().map(Wire::pascal).orElse(null),
                condition.error().map(Wire::pascal).orElse(null),
                condition.errorInfo().orElse(null),
                charger.createdAt(),
                charger.updatedAt(),
                LicensesView.of(reachable.licenses()));
    }
}
