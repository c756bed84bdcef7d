package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.ChargerError;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.team.UserId;
import java.util.List;

/** Stands in for the host's OCPP back office, which tells how chargers are. What was told already changes nothing. */
final class Reports {
    private static final UserId BACK_OFFICE = UserId.opaque("ocpp-back-office");

    private static final ChargerReport WORKING = ChargerReport.online().status(ChargerStatus.AVAILABLE);
    private static final ChargerReport UNPLUGGED = ChargerReport.offline().status(ChargerStatus.UNAVAILABLE);
    private static final ChargerReport BROKEN = ChargerReport.online()
            .status(ChargerStatus.FAULTED)
            .error(ChargerError.GROUND_FAILURE, "leak of 12 mA", "E-21");

    /** What is told of one charger after the other, over and over; of what was never seen there is nothing to tell. */
    private static final List<ChargerReport> TOLD =
            List.of(WORKING, WORKING, UNPLUGGED, WORKING, BROKEN, WORKING, ChargerReport.nothing(), WORKING);

    private final Chargehand chargehand;

    Reports(Chargehand chargehand) {
        this.chargehand = chargehand;
    }

    void tell(List<ReachableCharger> chargers, Steps steps) {
        for (int place = 0; place < chargers.size(); place++) {
            chargehand
                    .backOffice()
                    .report(BACK_OFFICE, chargers.get(place).charger().id(), TOLD.get(place % TOLD.size()))
                    .orThrow();
        }
        steps.done("told how " + Steps.count(chargers.size(), "charger is", "chargers are"));
    }
}
