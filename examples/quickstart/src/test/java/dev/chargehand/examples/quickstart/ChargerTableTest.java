package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerError;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.Reported;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ChargerTableTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.999Z");
    private static final int MOST_COLUMNS = 118;

    @Test
    void a_charger_nobody_has_heard_of_has_two_lines_under_their_titles() {
        assertThat(ChargerTable.lines(List.of(charger("QUAY-7", Optional.empty(), ChargerReport.nothing()))))
                .containsExactly(
                        "uuid                                  identity            reference                  "
                                + "  connection_status  status",
                        "  error                 error_info          created_at            updated_at          "
                                + "  licenses.smart  licenses.pro",
                        "00000000-0000-0007-8000-000000000007  QUAY-7              -                          "
                                + "  never_seen         -",
                        "  -                     -                   2026-11-22T12:00:00Z  2026-11-22T12:00:00Z"
                                + "  false           true");
    }

    @Test
    void the_longest_of_everything_fits_and_ends_in_an_ellipsis() {
        for (String letter : List.of("W", "漢", "😀", "\u202E", "ก")) {
            ChargerReport report = ChargerReport.offline()
                    .status(ChargerStatus.UNAVAILABLE)
                    .error(ChargerError.CONNECTOR_LOCK_FAILURE, letter.repeat(255), null);

            List<String> lines =
                    ChargerTable.lines(List.of(charger("7".repeat(45), Optional.of(letter.repeat(255)), report)));

            assertThat(lines).as(letter).allMatch(line -> columns(line) <= MOST_COLUMNS);
            assertThat(lines.get(2))
                    .as(letter)
                    .contains(" 77777777777777777…  ", "…", "  offline            Unavailable");
            assertThat(lines.get(3))
                    .as(letter)
                    .contains(" ConnectorLockFailure  ", "…")
                    .doesNotContain("\u202E");
        }
    }

    @Test
    void errors_are_spelled_as_in_ocpp() {
        List<String> spelled = List.of(ChargerError.values()).stream()
                .map(error ->
                        charger("A", Optional.empty(), ChargerReport.nothing().error(error, null, null)))
                .map(charger ->
                        ChargerTable.lines(List.of(charger)).get(3).strip().split(" ", -1)[0])
                .toList();

        assertThat(spelled)
                .containsExactly(
                        "ConnectorLockFailure",
                        "EVCommunicationError",
                        "GroundFailure",
                        "HighTemperature",
                        "InternalError",
                        "LocalListConflict",
                        "NoError",
                        "OtherError",
                        "OverCurrentFailure",
                        "OverVoltage",
                        "PowerMeterFailure",
                        "PowerSwitchFailure",
                        "ReaderFailure",
                        "ResetFailure",
                        "UnderVoltage",
                        "WeakSignalLevel");
    }

    private static int columns(String line) {
        return line.codePoints()
                .map(point -> point == '漢' || point > Character.MAX_VALUE ? 2 : 1)
                .sum();
    }

    private static ReachableCharger charger(String identity, Optional<String> reference, ChargerReport report) {
        Reported told = report.appliedTo(new Reported(Hardware.UNKNOWN, Condition.FRESH, List.of()), NOON)
                .orThrow();
        Charger charger = new Charger(
                new ChargerId(new UUID(7, Long.MIN_VALUE + 7)),
                new ChargerIdentity(identity),
                new Whereabouts.HeldBy(new TeamId(new UUID(7, 8))),
                reference,
                told.hardware(),
                told.condition(),
                List.of(),
                NOON,
                NOON);
        return new ReachableCharger(charger, AccessLevel.BASIC, new LicenseFlags(false, true));
    }
}
