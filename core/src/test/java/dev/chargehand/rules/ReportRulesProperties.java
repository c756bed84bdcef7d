package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.ChargerEvent.ChargerReported;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A back office tells how chargers are. */
class ReportRulesProperties {
    private static final ChargerId ID = SmallWorld.CHARGERS.get(0);
    private static final Charger FRESH = new Charger(
            ID,
            ChargerSamples.identity(ID),
            new Whereabouts.HeldBy(Samples.TEAM),
            Optional.empty(),
            Hardware.UNKNOWN,
            Condition.FRESH,
            List.of(),
            Samples.EARLIER,
            Samples.EARLIER);

    @Property
    void i_77_no_sequence_of_reports_and_moves_brings_a_charger_back_to_never_seen(
            @ForAll @Size(max = 6) List<ConnectionStatus> told, @ForAll boolean moved) {
        Charger charger = FRESH;
        boolean seen = false;
        for (ConnectionStatus connection : told) {
            Decision<Charger> decision = report(charger, ChargerReport.nothing().connection(connection));
            if (connection == ConnectionStatus.NEVER_SEEN) {
                assertThat(told(decision)).isEqualTo("invalid");
                assertThat(decision.events()).isEmpty();
            } else {
                seen = true;
                charger = decision.outcome().orThrow();
                assertThat(charger.condition().connection()).isEqualTo(connection);
            }
            charger = moved ? charger.moved(new Whereabouts.OnSite(Samples.SITE), NOW) : charger;
            assertThat(charger.condition().connection() == ConnectionStatus.NEVER_SEEN)
                    .isEqualTo(!seen);
        }
    }

    @Property
    void i_62_a_report_says_before_and_after_and_one_that_changes_nothing_says_nothing(@ForAll ChargerStatus status) {
        ChargerReport report = ChargerReport.online().status(status).firmware("1.2");
        Decision<Charger> first = report(FRESH, report);
        Charger after = first.outcome().orThrow();
        assertThat(first.events()).containsExactly(new ChargerReported(ID, FRESH.reported(), after.reported()));
        assertThat(after).isEqualTo(FRESH.with(after.reported(), NOW));
        assertThat(after.condition().status()).contains(status);
        assertThat(report(after, report)).isEqualTo(Decision.accept(after));
        assertThat(report(after, ChargerReport.nothing())).isEqualTo(Decision.accept(after));
    }

    @Example
    void a_report_of_no_charger_is_not_found() {
        assertThat(ReportRules.report(new ReportRules.Report(ID, ChargerReport.online()), Optional.empty(), NOW))
                .isEqualTo(Decision.refuse(Refusals.noCharger(ID)));
    }

    private static Decision<Charger> report(Charger charger, ChargerReport report) {
        return ReportRules.report(new ReportRules.Report(ID, report), Optional.of(charger), NOW);
    }
}
