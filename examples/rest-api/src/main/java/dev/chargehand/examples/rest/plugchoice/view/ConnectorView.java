package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.examples.rest.http.Wire;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plug. */
public record ConnectorView(
        UUID chargerUuid,
        int connectorId,
        @Nullable String status,
        @Nullable String phaseRotation,
        @Nullable Integer maxAmperage) {
    public static ConnectorView of(ChargerId charger, Connector connector) {
        return new ConnectorView(
                charger.value(),
                connector.number(),
                connector.status().map(Wire::pascal).orElse(null),
                connector.phaseRotation().map(Enum::name).orElse(null),
                connector.maxAmperage().orElse(null));
    }
}
