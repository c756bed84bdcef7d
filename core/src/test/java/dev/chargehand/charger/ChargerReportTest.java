package dev.chargehand.charger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChargerReportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Reported FRESH = new Reported(Hardware.UNKNOWN, Condition.FRESH, List.of());

    @Test
    void nothing_told_changes_nothing() {
        Reported known = full();
        assertThat(applied(ChargerReport.nothing(), known, LATER)).isEqualTo(known);
        assertThat(applied(ChargerReport.nothing(), FRESH, LATER)).isEqualTo(FRESH);
    }

    @Test
    void a_change_of_connection_says_when_it_was_and_telling_it_again_does_not() {
        Reported online = applied(ChargerReport.online(), FRESH, NOW);
        assertThat(online.condition().connection()).isEqualTo(ConnectionStatus.ONLINE);
        assertThat(online.condition().lastConnectionAt()).contains(NOW);
        assertThat(online.condition().lastDisconnectionAt()).isEmpty();
        assertThat(applied(ChargerReport.online(), online, LATER)).isEqualTo(online);

        Reported offline = applied(ChargerReport.offline(), online, LATER);
        assertThat(offline.condition().connection()).isEqualTo(ConnectionStatus.OFFLINE);
        assertThat(offline.condition().lastConnectionAt()).contains(NOW);
        assertThat(offline.condition().lastDisconnectionAt()).contains(LATER);
        assertThat(applied(ChargerReport.offline(), offline, LATER.plusSeconds(1)))
                .isEqualTo(offline);
        assertThat(applied(ChargerReport.offline(), FRESH, NOW).condition().lastDisconnectionAt())
                .contains(NOW);
    }

    @Test
    void no_one_tells_that_a_charger_was_never_seen() {
        ChargerReport report = ChargerReport.nothing().connection(ConnectionStatus.NEVER_SEEN);
        assertThat(bad(report, FRESH)).containsExactly("connection_status");
        assertThat(bad(report, full())).containsExactly("connection_status");
        FieldProblem problem = ((Refusal.Invalid)
                        report.appliedTo(FRESH, NOW).whyNot().orElseThrow())
                .problems()
                .get(0);
        assertThat(problem.message()).contains("OFFLINE", "ONLINE");
    }

    @Test
    void a_heartbeat_is_cut_to_milliseconds() {
        Instant odd = Instant.parse("2026-11-22T10:15:30.123999999Z");
        assertThat(applied(ChargerReport.nothing().heartbeat(odd), FRESH, LATER)
                        .condition()
                        .lastHeartbeatAt())
                .contains(NOW);
        Instant before1970 = Instant.ofEpochSecond(-1, 999_999_999);
        assertThat(applied(ChargerReport.nothing().heartbeat(before1970), FRESH, LATER)
                        .condition()
                        .lastHeartbeatAt())
                .contains(Instant.ofEpochMilli(-1));
    }

    @Test
    void all_that_is_told_is_taken_and_null_clears_it() {
        Reported known = full();
        assertThat(known.hardware())
                .isEqualTo(new Hardware(
                        Optional.of("Volta"),
                        Optional.of("Two"),
                        true,
                        Optional.of("volta-bv"),
                        Optional.of("1.2"),
                        Optional.of(32)));
        assertThat(known.condition())
                .isEqualTo(new Condition(
                        ConnectionStatus.ONLINE,
                        Optional.of(ChargerStatus.FAULTED),
                        Optional.of(ChargerError.GROUND_FAILURE),
                        Optional.of("wet"),
                        Optional.of("E7"),
                        Optional.of("wss://one.example"),
                        Optional.of(NOW),
                        Optional.empty(),
                        Optional.of(NOW),
                        SetupStatus.PENDING,
                        true));
        ChargerReport clearing = ChargerReport.nothing()
                .status(null)
                .error(null, null, null)
                .server(null)
                .model(null, null, false)
                .vendorId(null)
                .firmware(null)
                .maxCurrent(null)
                .setup(SetupStatus.COMPLETED)
                .blocked(false);
        Reported cleared = applied(clearing, known, LATER);
        assertThat(cleared.hardware()).isEqualTo(Hardware.UNKNOWN);
        assertThat(cleared.condition())
                .isEqualTo(new Condition(
                        ConnectionStatus.ONLINE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NOW),
                        Optional.empty(),
                        Optional.of(NOW),
                        SetupStatus.COMPLETED,
                        false));
    }

    @Test
    void a_plug_never_told_of_comes_to_be_and_a_known_one_keeps_its_settings() {
        Connector set = new Connector(2, Optional.empty(), Optional.of(PhaseRotation.RST), Optional.of(16));
        Reported known = new Reported(Hardware.UNKNOWN, Condition.FRESH, List.of(set));
        ChargerReport report = ChargerReport.nothing()
                .connector(100, ConnectorStatus.RESERVED)
                .connector(2, ConnectorStatus.CHARGING)
                .connector(1, ConnectorStatus.AVAILABLE);
        assertThat(applied(report, known, NOW).connectors())
                .containsExactly(
                        Connector.numbered(1).with(ConnectorStatus.AVAILABLE),
                        set.with(ConnectorStatus.CHARGING),
                        Connector.numbered(100).with(ConnectorStatus.RESERVED));
        for (int bad : new int[] {Integer.MIN_VALUE, 0, 101}) {
            assertThat(bad(ChargerReport.nothing().connector(bad, ConnectorStatus.CHARGING), FRESH))
                    .containsExactly("connector_id");
        }
    }

    @Test
    void every_bad_field_is_named_at_once() {
        String most = "x".repeat(255);
        String more = most + "x";
        ChargerReport good = ChargerReport.nothing()
                .error(null, most, most)
                .server(most)
                .model(most, most, false)
                .vendorId(most)
                .firmware(most)
                .maxCurrent(1000);
        assertThat(good.appliedTo(FRESH, NOW).isAccepted()).isTrue();
        assertThat(ChargerReport.nothing().maxCurrent(1).appliedTo(FRESH, NOW).isAccepted())
                .isTrue();
        ChargerReport report = ChargerReport.nothing()
                .error(null, more, more)
                .server(more)
                .model(more, " ", false)
                .vendorId(more)
                .firmware("\u0000")
                .maxCurrent(1001)
                .connector(0, ConnectorStatus.CHARGING);
        assertThat(bad(report, FRESH))
                .containsExactlyInAnyOrder(
                        "error_info",
                        "vendor_error_code",
                        "server",
                        "vendor",
                        "model",
                        "vendor_id",
                        "firmware_version",
                        "max_current",
                        "connector_id");
        assertThat(bad(ChargerReport.nothing().maxCurrent(0), FRESH)).containsExactly("max_current");
    }

    private static Reported full() {
        return applied(
                ChargerReport.online()
                        .status(ChargerStatus.FAULTED)
                        .error(ChargerError.GROUND_FAILURE, "wet", " E7 ")
                        .connector(1, ConnectorStatus.FAULTED)
                        .heartbeat(NOW)
                        .server("wss://one.example")
                        .model("Volta", "Two", true)
                        .vendorId("volta-bv")
                        .firmware("1.2")
                        .maxCurrent(32)
                        .setup(SetupStatus.PENDING)
                        .blocked(true),
                FRESH,
                NOW);
    }

    private static Reported applied(ChargerReport report, Reported present, Instant now) {
        return report.appliedTo(present, now).orThrow();
    }

    private static List<String> bad(ChargerReport report, Reported present) {
        Refusal refusal = report.appliedTo(present, NOW).whyNot().orElseThrow();
        return ((Refusal.Invalid) refusal)
                .problems().stream().map(FieldProblem::field).toList();
    }
}
