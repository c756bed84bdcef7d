package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.ChargerEvent;
import java.util.Map;

/** What contradicts the keys of chargers and of the places they are at. */
final class ChargerConflicts implements ChargerEvent.Handler {
    private final Rows rows;
    private final LicenseRows licenses;
    private final Map<ChargerId, Pincode> pincodes;

    ChargerConflicts(Rows rows, LicenseRows licenses, Map<ChargerId, Pincode> pincodes) {
        this.rows = rows;
        this.licenses = licenses;
        this.pincodes = pincodes;
    }

    @Override
    public void on(ChargerEvent.ChargerRegistered event) {
        Charger charger = event.charger();
        charger.place().site().ifPresent(rows::needSite);
        charger.place().holder().ifPresent(rows::needTeam);
        rows.keys.need("pincode of charger", charger.id(), pincodes.containsKey(charger.id()));
        rows.chargers.registered(charger);
    }

    @Override
    public void on(ChargerEvent.ReferenceChanged event) {
        rows.chargers.need(event.charger());
    }

    @Override
    public void on(ChargerEvent.ChargerAttached event) {
        rows.needSite(event.to());
        rows.chargers.moved(event.charger(), new Whereabouts.HeldBy(event.from()), new Whereabouts.OnSite(event.to()));
    }

    @Override
    public void on(ChargerEvent.ChargerDetached event) {
        rows.needTeam(event.to());
        rows.chargers.moved(event.charger(), new Whereabouts.OnSite(event.from()), new Whereabouts.HeldBy(event.to()));
    }

    @Override
    public void on(ChargerEvent.ChargerMoved event) {
        rows.needSite(event.to());
        rows.chargers.moved(event.charger(), new Whereabouts.OnSite(event.from()), new Whereabouts.OnSite(event.to()));
    }

    @Override
    public void on(ChargerEvent.ConnectorSet event) {
        rows.chargers.need(event.charger());
    }

    @Override
    public void on(ChargerEvent.ChargerReported event) {
        rows.chargers.need(event.charger());
    }

    @Override
    public void on(ChargerEvent.ChargerDeleted event) {
        rows.chargers.deleted(event.charger());
        licenses.removeAllOf(event.charger().id());
    }
}
