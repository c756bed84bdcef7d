package dev.chargehand.charger;

import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a back office tells of a charger: raw input, checked as a whole by the call that takes it, which names every bad field at
 * once. Only what is set changes; null clears a text. A plug that was never told of comes to be.
 *
 * <p>Immutable: each method returns a new report. {@link #toString} names fields, never what they hold.
 */
public final class ChargerReport {
    private static final int MAX_TEXT = 255;
    private static final int MAX_AMPERES = 1000;

    private final Draft draft;
    private final Map<Integer, ConnectorStatus> connectors;

    private ChargerReport(Draft draft, Map<Integer, ConnectorStatus> connectors) {
        this.draft = draft;
        this.connectors = connectors;
    }

    /**
     * A report that tells nothing yet.
     *
     * @return the report
     */
    public static ChargerReport nothing() {
        return new ChargerReport(Draft.EMPTY, Map.of());
    }

    /**
     * The charger is connected.
     *
     * @return the report
     */
    public static ChargerReport online() {
        return nothing().connection(ConnectionStatus.ONLINE);
    }

    /**
     * The charger is not connected any more.
     *
     * @return the report
     */
    public static ChargerReport offline() {
        return nothing().connection(ConnectionStatus.OFFLINE);
    }

    /**
     * Tells whether it is in touch; a change also sets when that was, to the instant of the call.
     *
     * @param connection {@code ONLINE} or {@code OFFLINE}; it never goes back to {@code NEVER_SEEN} (I-77)
     * @return the report with it
     */
    public ChargerReport connection(ConnectionStatus connection) {
        return with("connection_status", connection);
    }

    /**
     * Tells what the charger says of itself.
     *
     * @param status what it says; null for nothing
     * @return the report with it
     */
    public ChargerReport status(@Nullable ChargerStatus status) {
        return with("status", status);
    }

    /**
     * Tells what is wrong.
     *
     * @param error in the words of OCPP; null for nothing
     * @param info in its own words, at most 255 characters
     * @param vendorCode its maker's code, at most 255 characters
     * @return the report with it
     */
    public ChargerReport error(@Nullable ChargerError error, @Nullable String info, @Nullable String vendorCode) {
        return with("error", error).with("error_info", info).with("vendor_error_code", vendorCode);
    }

    /**
     * Tells what it says of one plug.
     *
     * @param number 1 to 100
     * @param status what it says
     * @return the report with it
     */
    public ChargerReport connector(int number, ConnectorStatus status) {
        Map<Integer, ConnectorStatus> more = new TreeMap<>(connectors);
        more.put(number, status);
        return new ChargerReport(draft, more);
    }

    /**
     * Tells when it was last heard of. Each report that changes something is an event in the log, so report this as seldom as will
     * do.
     *
     * @param at the instant; parts of a millisecond are cut off
     * @return the report with it
     */
    public ChargerReport heartbeat(Instant at) {
        return with("last_heartbeat_at", Instant.ofEpochMilli(at.toEpochMilli()));
    }

    /**
     * Tells what it is connected to.
     *
     * @param server at most 255 characters
     * @return the report with it
     */
    public ChargerReport server(@Nullable String server) {
        return with("server", server);
    }

    /**
     * Tells who made it and which model it is.
     *
     * @param vendor at most 255 characters
     * @param model at most 255 characters
     * @param isDc whether it gives direct current
     * @return the report with it
     */
    public ChargerReport model(@Nullable String vendor, @Nullable String model, boolean isDc) {
        return with("vendor", vendor).with("model", model).with("is_dc", isDc);
    }

    /**
     * Tells how its maker calls itself on the wire.
     *
     * @param vendorId at most 255 characters
     * @return the report with it
     */
    public ChargerReport vendorId(@Nullable String vendorId) {
        return with("vendor_id", vendorId);
    }

    /**
     * Tells its firmware.
     *
     * @param version at most 255 characters
     * @return the report with it
     */
    public ChargerReport firmware(@Nullable String version) {
        return with("firmware_version", version);
    }

    /**
     * Tells the most amperes it takes.
     *
     * @param amperes 1 to 1,000; null when not known
     * @return the report with it
     */
    public ChargerReport maxCurrent(@Nullable Integer amperes) {
        return with("max_current", amperes);
    }

    /**
     * Tells how far it has been set up where it is.
     *
     * @param setup how far
     * @return the report with it
     */
    public ChargerReport setup(SetupStatus setup) {
        return with("setup", setup);
    }

    /**
     * Tells whether the back office keeps it from charging.
     *
     * @param blocked whether it does
     * @return the report with it
     */
    public ChargerReport blocked(boolean blocked) {
        return with("blocked", blocked);
    }

    private ChargerReport with(String field, @Nullable Object raw) {
        return new ChargerReport(draft.with(field, raw), connectors);
    }

    /**
     * Checks the report as changes to what is known.
     *
     * @param present what the fields that the report does not set stay at
     * @param now the instant that a change of connection is set to
     * @return what is known now, or {@link dev.chargehand.Refusal.Invalid} naming every bad field
     */
    public Outcome<Reported> appliedTo(Reported present, Instant now) {
        DraftCheck check = new DraftCheck(draft);
        Hardware hardware = hardware(check, present.hardware());
        Condition condition = condition(check, present.condition(), now);
        List<Connector> plugs = plugs(check, present.connectors());
        return check.outcome(() -> new Reported(hardware, condition, plugs));
    }

    private static Hardware hardware(DraftCheck check, Hardware present) {
        Optional<Integer> current = check.wholeNumber("max_current", present.maxCurrent(), 1);
        if (current.isPresent() && current.get() > MAX_AMPERES) {
            check.problem(
                    "max_current",
                    Problem.OUT_OF_RANGE,
                    "expected at most " + MAX_AMPERES + " amperes, found " + current.get());
        }
        return new Hardware(
                check.optional("vendor", present.vendor(), MAX_TEXT),
                check.optional("model", present.model(), MAX_TEXT),
                check.flag("is_dc", present.isDc()),
                check.optional("vendor_id", present.vendorId(), MAX_TEXT),
                check.optional("firmware_version", present.firmwareVersion(), MAX_TEXT),
                current);
    }

    private static Condition condition(DraftCheck check, Condition present, Instant now) {
        ConnectionStatus connection = check.value(
                        "connection_status", ConnectionStatus.class, Optional.of(present.connection()))
                .orElse(present.connection());
        if (connection == ConnectionStatus.NEVER_SEEN && check.mentions("connection_status")) {
            check.problem(
                    "connection_status",
                    Problem.UNKNOWN,
                    "expected one of " + EnumSet.complementOf(EnumSet.of(connection)) + ", found " + connection);
        }
        boolean turned = connection != present.connection();
        return new Condition(
                connection,
                check.value("status", ChargerStatus.class, present.status()),
                check.value("error", ChargerError.class, present.error()),
                check.optional("error_info", present.errorInfo(), MAX_TEXT),
                check.optional("vendor_error_code", present.vendorErrorCode(), MAX_TEXT),
                check.optional("server", present.server(), MAX_TEXT),
                turned && connection == ConnectionStatus.ONLINE ? Optional.of(now) : present.lastConnectionAt(),
                turned && connection == ConnectionStatus.OFFLINE ? Optional.of(now) : present.lastDisconnectionAt(),
                check.value("last_heartbeat_at", Instant.class, present.lastHeartbeatAt()),
                check.value("setup", SetupStatus.class, Optional.of(present.setup()))
                        .orElse(present.setup()),
                check.flag("blocked", present.blocked()));
    }

    private List<Connector> plugs(DraftCheck check, List<Connector> present) {
        Map<Integer, Connector> all = new TreeMap<>(Comparator.naturalOrder());
        present.forEach(connector -> all.put(connector.number(), connector));
        connectors.forEach((number, status) -> {
            if (number < 1 || number > Connector.MAX_NUMBER) {
                check.problem(
                        "connector_id",
                        Problem.OUT_OF_RANGE,
                        "expected 1 to " + Connector.MAX_NUMBER + ", found " + number);
            } else {
                all.put(
                        number,
                        all.getOrDefault(number, Connector.numbered(number)).with(status));
            }
        });
        return new ArrayList<>(all.values());
    }

    @Override
    public String toString() {
        return "ChargerReport" + draft + connectors.keySet();
    }
}
