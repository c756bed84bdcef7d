package dev.chargehand.testkit;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerError;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.SetupStatus;
import java.time.Duration;

/** What a back office tells. */
final class Reports {
    /** 255 characters that take two chars each. */
    static final String LONGEST = "\uD83D\uDE97".repeat(255);

    private Reports() {}

    /** Every field there is, at its widest. */
    static Charger everything(World world, ChargerId charger) {
        ChargerReport report = ChargerReport.online()
                .status(ChargerStatus.FAULTED)
                .error(ChargerError.GROUND_FAILURE, LONGEST, LONGEST)
                .connector(1, ConnectorStatus.SUSPENDED_EVSE)
                .connector(100, ConnectorStatus.AVAILABLE)
                .heartbeat(world.clock().instant().minus(Duration.ofMillis(1)))
                .server(LONGEST)
                .model("Z\u00fcrich \uD83D\uDE97", LONGEST, true)
                .vendorId(LONGEST)
                .firmware("FW v1.24.3-rc (b7)")
                .maxCurrent(1000)
                .setup(SetupStatus.COMPLETED)
                .blocked(true);
        return world.chargehand()
                .backOffice()
                .report(Yard.HOST, charger, report)
                .orThrow();
    }
}
