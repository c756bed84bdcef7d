package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of chargers. What a charger was told lies in {@link ReportState}. */
final class ChargerState implements ChargerEvent.Handler {
    /** What comes to a site changes rows of its own each, so many chargers that come are one batch a table. */
    static final String COMES = "comes";

    private final Batches batches;
    private final ReportState reports;
    private final Map<ChargerId, Pincode> pincodes;
    private final long at;
    private final long stamp;

    /**
     * Of one change.
     *
     * @param pincodes of the chargers that it registers
     */
    ChargerState(Batches batches, Map<ChargerId, Pincode> pincodes, long at, long stamp) {
        this.batches = batches;
        this.reports = new ReportState(batches, at);
        this.pincodes = pincodes;
        this.at = at;
        this.stamp = stamp;
    }

    @Override
    public void on(ChargerEvent.ChargerRegistered event) {
        Charger charger = event.charger();
        Pincode pincode = Objects.requireNonNull(
                pincodes.get(charger.id()), () -> "the change has no pincode for charger " + charger.id());
        PreparedBatch row = batches.next(COMES, event, """
                insert into chargehand_charger
                    (charger_id, identity, search_key, site_id, held_by, pincode, reference, vendor, model, is_dc,
                     vendor_id, firmware_version, max_current, connection, status, error, error_info,
                     vendor_error_code, server, last_connection_at, last_disconnection_at, last_heartbeat_at, setup,
                     blocked, created_at, updated_at, stamp)
                select :id, :identity, :searchKey, :site, :holder, :pincode, :reference, :vendor, :model, :dc,
                     :vendorId, :firmware, :current, :connection, :status, :error, :errorInfo,
                     :vendorError, :server, :connectedAt, :disconnectedAt, :heartbeatAt, :setup,
                     :blocked, :createdAt, :updatedAt, :stamp
                where 1 = 1
                on conflict do nothing
                """);
        ReportState.told(
                        placed(
                                row,
                                charger.place().site().map(site -> site.value()).orElse(null),
                                charger.place()
                                        .holder()
                                        .map(team -> team.value())
                                        .orElse(null)),
                        charger.reported())
                .bind("id", charger.id().value())
                .bind("identity", charger.identity().text())
                .bind("searchKey", charger.identity().searchKey())
                .bind("pincode", pincode.text())
                .bind("reference", charger.reference().orElse(null))
                .bind("createdAt", charger.createdAt().toEpochMilli())
                .bind("updatedAt", charger.updatedAt().toEpochMilli())
                .bind("stamp", stamp)
                .add();
        for (Connector connector : charger.connectors()) {
            reports.add(COMES, event, charger.id(), connector);
        }
    }

    @Override
    public void on(ChargerEvent.ReferenceChanged event) {
        batches.next(
                        event,
                        event,
                        "update chargehand_charger set reference = :reference, updated_at = :at where charger_id = :id")
                .bind("reference", event.after().orElse(null))
                .bind("at", at)
                .bind("id", event.aggregate())
                .add();
    }

    @Override
    public void on(ChargerEvent.ChargerAttached event) {
        move(
                event,
                event.from().value(),
                event.to().value(),
                null,
                event.before().connectors().size());
    }

    @Override
    public void on(ChargerEvent.ChargerDetached event) {
        move(
                event,
                event.from().value(),
                null,
                event.to().value(),
                event.before().connectors().size());
    }

    @Override
    public void on(ChargerEvent.ChargerMoved event) {
        move(
                event,
                event.from().value(),
                event.to().value(),
                null,
                event.before().connectors().size());
    }

    private void move(Event event, UUID from, @Nullable UUID site, @Nullable UUID holder, int connectors) {
        placed(batches.next(event, event, """
                        update chargehand_charger
                        set site_id = :site, held_by = :holder, setup = 'NOT_STARTED', updated_at = :at
                        where charger_id = :id and place_id = :from
                        """), site, holder)
                .bind("at", at)
                .bind("id", event.aggregate())
                .bind("from", from)
                .add();
        reports.unset(event, connectors);
    }

    private static PreparedBatch placed(PreparedBatch row, @Nullable UUID site, @Nullable UUID holder) {
        return row.bindByType("site", site, UUID.class).bindByType("holder", holder, UUID.class);
    }

    @Override
    public void on(ChargerEvent.ConnectorSet event) {
        reports.set(event);
    }

    @Override
    public void on(ChargerEvent.ChargerReported event) {
        reports.on(event);
    }

    /** Its connectors and licenses go with it. */
    @Override
    public void on(ChargerEvent.ChargerDeleted event) {
        batches.next(event.getClass(), event, "delete from chargehand_charger where charger_id = :id")
                .bind("id", event.aggregate())
                .add();
    }
}
