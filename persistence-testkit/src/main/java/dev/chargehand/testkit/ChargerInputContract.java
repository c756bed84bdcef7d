package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.PhaseRotation;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.RecordedEvent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is malformed is refused at every boundary, by the names of its fields, and nothing is recorded (I-60, I-61). */
public abstract class ChargerInputContract extends Contract {
    private static final String CAR = "\uD83D\uDE97";

    protected ChargerInputContract() {}

    @Test
    void an_identity_has_1_to_45_characters_counted_as_code_points() {
        SharedSite at = new SharedSite(world());
        for (String good :
                List.of("x", "x".repeat(45), CAR.repeat(45), "\u00e9".repeat(45), " " + "y".repeat(45) + " ")) {
            ChargerId charger = new Yard(world()).on(at.site, at.ada, ChargerDraft.identity(good));
            ChargerIdentity identity =
                    chargers().get(at.ada, charger).orThrow().charger().identity();
            assertThat(identity.text()).as("%s", world().name()).isEqualTo(good.trim());
            assertThat(backOffice().charger(identity).orThrow().id()).isEqualTo(charger);
        }
        for (String bad : List.of("", " ", "x".repeat(46), CAR.repeat(46), "a\u0000b", "a\nb", "a\uD83D")) {
            assertRegistering(at, ChargerDraft.identity(bad), "identity");
            assertThat(fields(ChargerIdentity.parse(bad))).containsExactly("identity");
        }
        assertRegistering(at, ChargerDraft.identity(null), "identity");
    }

    @Test
    void a_pincode_is_a_text_of_4_to_16_digits() {
        SharedSite at = new SharedSite(world());
        for (String good : List.of("0000", "0042", "9".repeat(16))) {
            ChargerDraft draft = ChargerDraft.identity(world().fresh("CP")).pincode(good);
            ChargerId charger = new Yard(world()).on(at.site, at.ada, draft);
            assertThat(chargers().pincode(at.ada, charger).orThrow().text()).isEqualTo(good);
        }
        for (String bad : List.of("", "042", "0".repeat(17), "12 34", "12a4", "-1234", "\u0661\u0662\u0663\u0664")) {
            assertRegistering(at, ChargerDraft.identity("CP").pincode(bad), "pincode");
            assertThat(fields(Pincode.parse(bad))).containsExactly("pincode");
        }
    }

    @Test
    void a_draft_names_every_bad_field_at_once() {
        SharedSite at = new SharedSite(world());
        String long256 = "x".repeat(256);
        ChargerDraft good = new Yard(world())
                .draft()
                .reference("r".repeat(255))
                .vendor(Reports.LONGEST)
                .model("m".repeat(255))
                .connectors(100);
        ChargerId charger = new Yard(world()).on(at.site, at.ada, good);
        assertThat(chargers().get(at.ada, charger).orThrow().charger().connectors())
                .hasSize(100);
        ChargerId bare =
                new Yard(world()).on(at.site, at.ada, new Yard(world()).draft().connectors(0));
        assertThat(chargers().get(at.ada, bare).orThrow().charger().connectors())
                .isEmpty();
        assertRegistering(
                at,
                ChargerDraft.identity("")
                        .pincode("1")
                        .reference(long256)
                        .vendor(long256)
                        .model(long256)
                        .connectors(101),
                "identity",
                "pincode",
                "reference",
                "vendor",
                "model",
                "connectors");
        assertRegistering(at, new Yard(world()).draft().connectors(-1), "connectors");
    }

    @Test
    void amperes_are_1_to_1_000() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        for (int good : new int[] {1, 1000}) {
            Connector set = chargers()
                    .setConnector(
                            at.ada, charger, 1, ConnectorSettings.changes().maxAmperage(good))
                    .orThrow();
            assertThat(set.maxAmperage()).contains(good);
            assertThat(chargers().get(at.ada, charger).orThrow().charger().connectors())
                    .containsExactly(set);
            assertThat(report(charger, ChargerReport.nothing().maxCurrent(good)).isAccepted())
                    .isTrue();
        }
        for (int bad : new int[] {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE}) {
            ConnectorSettings settings = ConnectorSettings.changes().maxAmperage(bad);
            assertInvalid(chargers().setConnector(at.ada, charger, 1, settings), "max_amperage");
            assertInvalid(chargers().setConnector(at.cleo, charger, 1, settings), "max_amperage");
            assertInvalid(report(charger, ChargerReport.nothing().maxCurrent(bad)), "max_current");
        }
    }

    @Test
    void a_phase_rotation_is_one_of_15_in_either_case() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        for (PhaseRotation rotation : PhaseRotation.values()) {
            String sent = rotation.name().toLowerCase(Locale.ROOT);
            assertThat(chargers()
                            .setConnector(
                                    at.ada,
                                    charger,
                                    1,
                                    ConnectorSettings.changes().phaseRotation(sent))
                            .orThrow()
                            .phaseRotation())
                    .as("%s", world().name())
                    .contains(rotation);
        }
        for (String bad : List.of("", "RR", "RSTR", "XYZ", "L1", "rs t")) {
            ConnectorSettings settings =
                    ConnectorSettings.changes().phaseRotation(bad).maxAmperage(0);
            assertInvalid(chargers().setConnector(at.ada, charger, 1, settings), "phase_rotation", "max_amperage");
        }
        for (int bad : new int[] {-1, 0, 101}) {
            assertInvalid(chargers().setConnector(at.ada, charger, bad, ConnectorSettings.changes()), "connector_id");
            ChargerReport told = ChargerReport.nothing().connector(bad, ConnectorStatus.AVAILABLE);
            assertInvalid(report(charger, told), "connector_id");
        }
    }

    @Test
    void references_and_reports_have_at_most_255_characters() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        String longer = Reports.LONGEST + CAR;
        assertThat(chargers().changeReference(at.ada, charger, Reports.LONGEST).isAccepted())
                .isTrue();
        for (String bad : List.of("", " ", longer, "a\tb")) {
            assertInvalid(chargers().changeReference(at.ada, charger, bad), "reference");
        }
        assertInvalid(
                report(
                        charger,
                        ChargerReport.nothing()
                                .error(null, longer, longer)
                                .server(longer)
                                .model(longer, longer, false)
                                .vendorId(longer)
                                .firmware(longer)),
                "error_info",
                "vendor_error_code",
                "server",
                "vendor",
                "model",
                "vendor_id",
                "firmware_version");
    }

    private Outcome<?> report(ChargerId charger, ChargerReport report) {
        return backOffice().report(Yard.HOST, charger, report);
    }

    /** Each way to register checks its draft before it looks at anything else. */
    private void assertRegistering(SharedSite at, ChargerDraft draft, String... fields) {
        List<RecordedEvent> before = world().log();
        assertInvalid(chargers().register(at.ada, draft), fields);
        assertInvalid(chargers().register(at.ada, at.owner, draft), fields);
        assertInvalid(chargers().register(at.cleo, at.site, draft), fields);
        assertThat(world().log()).isEqualTo(before);
    }

    private void assertInvalid(Outcome<?> outcome, String... fields) {
        assertThat(fields(outcome)).as("%s: %s", world().name(), outcome).containsExactlyInAnyOrder(fields);
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.whyNot().stream()
                .filter(Refusal.Invalid.class::isInstance)
                .flatMap(invalid -> ((Refusal.Invalid) invalid).problems().stream())
                .map(FieldProblem::field)
                .toList();
    }
}
