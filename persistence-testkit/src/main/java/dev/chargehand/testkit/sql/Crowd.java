package dev.chargehand.testkit.sql;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.spi.Locks;
import dev.chargehand.testkit.World;
import dev.chargehand.testkit.Yard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Many chargers in one place, registered all at once. */
final class Crowd {
    private final World world;

    Crowd(World world) {
        this.world = world;
    }

    void register(int chargers, Whereabouts place) {
        Instant now = world.clock().instant();
        List<Event> events = new ArrayList<>();
        Map<ChargerId, Pincode> pincodes = new HashMap<>();
        for (int number = 0; number < chargers; number++) {
            ChargerId id = new ChargerId(UUID.randomUUID());
            events.add(new ChargerRegistered(new Charger(
                    id,
                    new ChargerIdentity(world.fresh("CP")),
                    place,
                    Optional.empty(),
                    Hardware.UNKNOWN,
                    Condition.FRESH,
                    List.of(Connector.numbered(1)),
                    now,
                    now)));
            place.site().ifPresent(site -> events.add(new AssetAdded(site, id.asset())));
            pincodes.put(id, new Pincode(Yard.PINCODE));
        }
        Locks locks = place.site()
                .map(site -> Locks.of(List.of(), site))
                .orElseGet(() -> Locks.of(place.holder().orElseThrow()));
        world.apply(locks, new Change(now, Yard.HOST, events, pincodes));
    }
}
