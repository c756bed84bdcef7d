package dev.chargehand.jdbi;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Reported;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What chargers told of themselves, and the rows of their connectors. */
final class ReportState {
    private static final String TOUCH = "update chargehand_charger set updated_at = :at where charger_id = :id";
    private static final String SET = """
            update chargehand_connector
            set status = :status, phase_rotation = :rotation, max_amperage = :amperes
            where charger_id = :charger and number = :number
            """;

    private final Batches batches;
    private final long at;

    ReportState(Batches batches, long at) {
        this.batches = batches;
        this.at = at;
    }

    /** Of the connectors, only what differs is written. */
    void on(ChargerEvent.ChargerReported event) {
        told(batches.next(event, event, """
                                update chargehand_charger
                                set vendor = :vendor, model = :model, is_dc = :dc, vendor_id = :vendorId,
                                    firmware_version = :firmware, max_current = :current, connection = :connection,
                                    status = :status, error = :error, error_info = :errorInfo,
                                    vendor_error_code = :vendorError, server = :server,
                                    last_connection_at = :connectedAt, last_disconnection_at = :disconnectedAt,
                                    last_heartbeat_at = :heartbeatAt, setup = :setup, blocked = :blocked,
                                    updated_at = :at
                                where charger_id = :id
                                """), event.after())
                .bind("at", at)
                .bind("id", event.aggregate())
                .add();
        Map<Integer, Connector> before = byNumber(event.before());
        Map<Integer, Connector> after = byNumber(event.after());
        for (Connector gone : event.before().connectors()) {
            if (!after.containsKey(gone.number())) {
                batches.next(
                                event,
                                event,
                                "delete from chargehand_connector where charger_id = :charger and number = :number")
                        .bind("charger", event.aggregate())
                        .bind("number", gone.number())
                        .add();
            }
        }
        for (Connector connector : event.after().connectors()) {
            @Nullable Connector present = before.get(connector.number());
            if (present == null) {
                add(event, event, event.charger(), connector);
            } else if (!present.equals(connector)) {
                row(batches.next(event, event, SET), event.charger(), connector).add();
            }
        }
    }

    private static Map<Integer, Connector> byNumber(Reported told) {
        return told.connectors().stream().collect(Collectors.toMap(Connector::number, Function.identity()));
    }

    void set(ChargerEvent.ConnectorSet event) {
        row(batches.next(event, event, SET), event.charger(), event.after()).add();
        batches.next(event, event, TOUCH)
                .bind("at", at)
                .bind("id", event.aggregate())
                .add();
    }

    void add(Object group, Event event, ChargerId charger, Connector connector) {
        row(batches.next(group, event, """
                        insert into chargehand_connector (charger_id, number, status, phase_rotation, max_amperage)
                        select :charger, :number, :status, :rotation, :amperes
                        where 1 = 1
                        on conflict do nothing
                        """), charger, connector).add();
    }

    /** Elsewhere nothing is set. */
    void unset(Event event, int connectors) {
        if (connectors > 0) {
            batches.next(
                            event,
                            event,
                            "update chargehand_connector set phase_rotation = null, max_amperage = null"
                                    + " where charger_id = :id",
                            connectors)
                    .bind("id", event.aggregate())
                    .add();
        }
    }

    private static PreparedBatch row(PreparedBatch row, ChargerId charger, Connector connector) {
        return row.bind("charger", charger.value())
                .bind("number", connector.number())
                .bind("status", name(connector.status()))
                .bind("rotation", name(connector.phaseRotation()))
                .bind("amperes", connector.maxAmperage().orElse(null));
    }

    static PreparedBatch told(PreparedBatch row, Reported told) {
        Hardware hardware = told.hardware();
        Condition condition = told.condition();
        return row.bind("vendor", hardware.vendor().orElse(null))
                .bind("model", hardware.model().orElse(null))
                .bind("dc", hardware.isDc())
                .bind("vendorId", hardware.vendorId().orElse(null))
                .bind("firmware", hardware.firmwareVersion().orElse(null))
                .bind("current", hardware.maxCurrent().orElse(null))
                .bind("connection", condition.connection().name())
                .bind("status", condition.status().map(Enum::name).orElse(""))
                .bind("error", name(condition.error()))
                .bind("errorInfo", condition.errorInfo().orElse(null))
                .bind("vendorError", condition.vendorErrorCode().orElse(null))
                .bind("server", condition.server().orElse(null))
                .bind("connectedAt", millis(condition.lastConnectionAt()))
                .bind("disconnectedAt", millis(condition.lastDisconnectionAt()))
                .bind("heartbeatAt", millis(condition.lastHeartbeatAt()))
                .bind("setup", condition.setup().name())
                .bind("blocked", condition.blocked());
    }

    private static @Nullable String name(Optional<? extends Enum<?>> constant) {
        return constant.<@Nullable String>map(Enum::name).orElse(null);
    }

    static @Nullable Long millis(Optional<Instant> instant) {
        return instant.<@Nullable Long>map(Instant::toEpochMilli).orElse(null);
    }
}
