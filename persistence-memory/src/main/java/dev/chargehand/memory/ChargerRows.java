package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Whereabouts;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Chargers and their places as a change finds them at each of its events. */
final class ChargerRows {
    private record Standing(ChargerId charger, Whereabouts place) {}

    private final State state;
    private final Keys keys;
    private final Set<Standing> placed = new HashSet<>();

    ChargerRows(State state, Keys keys) {
        this.state = state;
        this.keys = keys;
    }

    void need(ChargerId charger) {
        keys.need("charger", charger, state.assets.find(charger) != null);
    }

    void registered(Charger charger) {
        keys.take("charger", charger.id(), state.assets.find(charger.id()) != null);
        keys.take("identity", charger.identity(), isTaken(charger.identity()));
        placed(charger.id(), charger.place());
    }

    void deleted(Charger charger) {
        left(charger.id(), charger.place());
        keys.free("identity", charger.identity(), isTaken(charger.identity()));
        keys.free("charger", charger.id(), state.assets.find(charger.id()) != null);
    }

    void moved(ChargerId charger, Whereabouts from, Whereabouts to) {
        left(charger, from);
        placed(charger, to);
    }

    boolean anyAt(Whereabouts place) {
        return placed.stream().anyMatch(standing -> standing.place().equals(place) && isAt(standing))
                || chargersAt(place).anyMatch(entry -> isAt(new Standing(entry.charger.id(), place)));
    }

    private void placed(ChargerId charger, Whereabouts place) {
        Standing standing = new Standing(charger, place);
        keys.take("place of charger", standing, wasAt(standing));
        placed.add(standing);
    }

    private void left(ChargerId charger, Whereabouts place) {
        Standing standing = new Standing(charger, place);
        keys.free("place of charger", standing, wasAt(standing));
    }

    private boolean isAt(Standing standing) {
        return keys.has("place of charger", standing, wasAt(standing));
    }

    private boolean wasAt(Standing standing) {
        ChargerEntry entry = state.assets.find(standing.charger());
        return entry != null && entry.charger.place().equals(standing.place());
    }

    private Stream<ChargerEntry> chargersAt(Whereabouts place) {
        boolean isThere = place.site().map(state.sites::containsKey).orElse(true)
                && place.holder().map(state.teams::containsKey).orElse(true);
        return isThere ? state.chargersAt(place).stream() : Stream.empty();
    }

    private boolean isTaken(ChargerIdentity identity) {
        return state.assets.find(identity) != null;
    }
}
