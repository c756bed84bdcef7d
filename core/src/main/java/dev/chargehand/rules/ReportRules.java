package dev.chargehand.rules;

import dev.chargehand.Outcome;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.Reported;
import dev.chargehand.event.ChargerEvent.ChargerReported;
import java.time.Instant;
import java.util.Optional;

/** A back office tells how a charger is. */
public final class ReportRules {
    private ReportRules() {}

    public record Report(ChargerId charger, ChargerReport report) {}

    public static Decision<Charger> report(Report command, Optional<Charger> found, Instant now) {
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.noCharger(command.charger()));
        }
        Charger charger = found.get();
        Outcome<Reported> checked = command.report().appliedTo(charger.reported(), now);
        if (checked instanceof Outcome.Refused<Reported> refused) {
            return Decision.refuse(refused.refusal());
        }
        Reported after = checked.orThrow();
        return after.equals(charger.reported())
                ? Decision.accept(charger)
                : Decision.accept(
                        charger.with(after, now), new ChargerReported(charger.id(), charger.reported(), after));
    }
}
