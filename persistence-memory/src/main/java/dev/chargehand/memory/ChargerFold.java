package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What each kind of event on chargers does to the maps. */
final class ChargerFold implements ChargerEvent.Handler {
    private final State state;
    private final Change change;
    private final Instant at;

    ChargerFold(State state, Change change) {
        this.state = state;
        this.change = change;
        at = change.at();
    }

    @Override
    public void on(ChargerEvent.ChargerRegistered event) {
        Charger charger = event.charger();
        ChargerEntry entry = new ChargerEntry(
                charger, Objects.requireNonNull(change.pincodes().get(charger.id())));
        state.assets.register(entry);
        state.chargers.add(entry);
        state.chargersAt(charger.place()).add(entry);
    }

    @Override
    public void on(ChargerEvent.ReferenceChanged event) {
        change(event.charger(), charger -> charger.with(event.after(), at));
    }

    @Override
    public void on(ChargerEvent.ChargerAttached event) {
        move(event.charger(), new Whereabouts.OnSite(event.to()));
    }

    @Override
    public void on(ChargerEvent.ChargerDetached event) {
        move(event.charger(), new Whereabouts.HeldBy(event.to()));
    }

    @Override
    public void on(ChargerEvent.ChargerMoved event) {
        move(event.charger(), new Whereabouts.OnSite(event.to()));
    }

    @Override
    public void on(ChargerEvent.ConnectorSet event) {
        change(event.charger(), charger -> charger.with(event.after(), at));
    }

    @Override
    public void on(ChargerEvent.ChargerReported event) {
        change(event.charger(), charger -> charger.with(event.after(), at));
    }

    @Override
    public void on(ChargerEvent.ChargerDeleted event) {
        ChargerEntry entry = state.assets.get(event.charger().id());
        state.chargersAt(entry.charger.place()).remove(entry);
        state.chargers.remove(entry);
        state.licenses.removeAllOf(entry);
        state.assets.delete(entry.charger);
    }

    private void change(ChargerId id, UnaryOperator<Charger> change) {
        ChargerEntry entry = state.assets.get(id);
        Charger before = entry.charger;
        Charger after = change.apply(before);
        PlaceChargers place = state.chargersAt(before.place());
        place.leave(entry, after);
        state.chargers.leave(entry, after);
        entry.charger = after;
        place.arrive(entry, before);
        state.chargers.arrive(entry, before);
    }

    /** What a move resets is nothing that a list is ordered by. */
    private void move(ChargerId id, Whereabouts to) {
        ChargerEntry entry = state.assets.get(id);
        state.chargersAt(entry.charger.place()).remove(entry);
        entry.charger = entry.charger.moved(to, at);
        state.chargersAt(to).add(entry);
    }
}
