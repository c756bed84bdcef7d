package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes each port of a station a charger of its site. Each charger is one transaction; a run that was cut off is completed by the
 * next one, and a run that finds everything there writes nothing.
 *
 * <p>Ports that left the file keep their chargers. Use it from one thread, and not twice at a time for one user.
 */
final class ChargerImport {
    private final Chargehand chargehand;
    private final UserId importer;
    private final Inventory inventory;
    private final Map<ChargerIdentity, Charger> stored = new HashMap<>();
    private final List<Station> stations;
    private final int total;
    private final int toDo;
    private int created;
    private int changed;

    /** Compares the fleet with what is stored; its sites are there by now, and nothing is written yet. */
    ChargerImport(Chargehand chargehand, UserId importer, Fleet fleet, Inventory inventory) {
        this.chargehand = chargehand;
        this.importer = importer;
        this.inventory = inventory;
        this.stations = fleet.stations();
        for (Team team : inventory.teams()) {
            Pages.<ReachableCharger>forEach(
                    page -> chargehand.chargers().ofTeam(importer, team.id(), ChargerQuery.ALL, page),
                    found -> stored.put(found.charger().identity(), found.charger()));
        }
        this.total = stations.stream().mapToInt(Station::portCount).sum();
        this.toDo = (int) stations.stream()
                .flatMap(station -> station.ports().stream())
                .filter(port -> !isStored(port))
                .count();
    }

    /** How many ports have no charger yet, or one that is called otherwise. */
    int toDo() {
        return toDo;
    }

    /** How many ports have their charger. */
    int there() {
        return total - toDo;
    }

    /** Stores what is missing. An identity is unique over all chargers, so another team's charger may stand in the way. */
    void run(Progress progress) {
        for (Station station : stations) {
            for (Port port : station.ports()) {
                if (!isStored(port)) {
                    store(station, port);
                    progress.advance();
                }
            }
        }
    }

    /** What was done, in words. */
    String result() {
        if (toDo == 0) {
            return Import.NOTHING_TO_DO;
        }
        String done = "created " + Steps.count(created, "charger", "chargers");
        return changed == 0 ? done : done + ", changed " + Steps.count(changed, "charger", "chargers");
    }

    private boolean isStored(Port port) {
        return present(port)
                .map(Charger::reference)
                .equals(Optional.of(port.draft().check().orThrow().reference()));
    }

    private Optional<Charger> present(Port port) {
        return Optional.ofNullable(
                stored.get(ChargerIdentity.parse(port.identity()).orThrow()));
    }

    private void store(Station station, Port port) {
        Optional<Charger> present = present(port);
        if (present.isPresent()) {
            chargehand
                    .chargers()
                    .changeReference(importer, present.get().id(), port.reference())
                    .orThrow();
            changed++;
        } else {
            chargehand
                    .chargers()
                    .register(importer, inventory.site(station).orElseThrow().id(), port.draft())
                    .orThrow();
            created++;
        }
    }
}
