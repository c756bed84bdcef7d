package dev.chargehand.examples.rest.plugchoice.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.examples.rest.http.Wire;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A charger. The pincode is not there at all for callers without sensitive access, and in lists. */
public record ChargerView(
        UUID uuid,
        long id,
        String identity,
        @Nullable String reference,
        String connectionStatus,
        @Nullable String status,
        @Nullable String error,
        @Nullable String errorInfo,
        @Nullable String vendorId,
        @Nullable String vendorErrorCode,
        @Nullable String firmwareVersion,
        @Nullable String parsedFirmwareVersion,
        @Nullable String server,
        @Nullable Instant lastConnectionAt,
        @Nullable Instant lastDisconnectionAt,
        @Nullable Instant lastHeartbeatAt,
        boolean setupPending,
        boolean setupCompleted,
        boolean blocked,
        @Nullable Integer maxCurrent,
        ModelView model,
        @Nullable UUID siteUuid,
        List<ConnectorView> connectors,
        PermissionsView permissions,
        LicensesView licenses,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pincode,
        Instant createdAt,
        Instant updatedAt) {
    public ChargerView {
        connectors = List.copyOf(connectors);
    }

    public static ChargerView of(ReachableCharger reachable, long number, Optional<Pincode> pincode) {
        Charger charger = reachable.charger();
        Condition condition = charger.condition();
        Hardware hardware = charger.hardware();
        return new ChargerView(
                charger.id().value(),
                number,
                charger.identity().text(),
                charger.reference().orElse(null),
                Wire.snake(condition.connection()),
                condition.status().map(Wire::pascal).orElse(null),
                condition.error().map(Wire::pascal).orElse(null),
                condition.errorInfo().orElse(null),
                hardware.vendorId().orElse(null),
                condition.vendorErrorCode().orElse(null),
                hardware.firmwareVersion().orElse(null),
                hardware.parsedFirmwareVersion().orElse(null),
                condition.server().orElse(null),
                condition.lastConnectionAt().orElse(null),
                condition.lastDisconnectionAt().orElse(null),
                condition.lastHeartbeatAt().orElse(null),
                condition.setup() == SetupStatus.PENDING,
                condition.setup() == SetupStatus.COMPLETED,
                condition.blocked(),
                hardware.maxCurrent().orElse(null),
                ModelView.of(hardware),
                charger.place().site().map(site -> site.value()).orElse(null),
                charger.connectors().stream()
                        .map(connector -> ConnectorView.of(charger.id(), connector))
                        .toList(),
                PermissionsView.of(reachable.level()),
                LicensesView.of(reachable.licenses()),
                pincode.map(Pincode::text).orElse(null),
                charger.createdAt(),
                charger.updatedAt());
    }
}
