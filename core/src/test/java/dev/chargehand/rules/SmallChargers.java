package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The chargers of a small world as a plain map, and who reaches which of them how far. */
final class SmallChargers {
    private final SmallWorld world;
    final Map<ChargerId, Charger> all = new TreeMap<>();

    SmallChargers(SmallWorld world) {
        this.world = world;
    }

    Optional<Charger> get(ChargerId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Puts a charger where it is to be, as an asset of that site where it is one, and off the lists of the others. */
    void put(Charger charger) {
        AssetId asset = charger.id().asset();
        all.put(charger.id(), charger);
        world.assets.remove(asset);
        charger.place().site().ifPresent(site -> world.assets.put(asset, site));
        SmallWorld.SITES.stream()
                .filter(site -> !charger.place().site().equals(Optional.of(site)))
                .forEach(site -> world.unlist(site, asset));
    }

    Optional<Charger> named(ChargerIdentity identity) {
        return all.values().stream()
                .filter(charger -> charger.identity().equals(identity))
                .findFirst();
    }

    Optional<FoundCharger> found(ChargerIdentity identity) {
        return named(identity)
                .map(charger -> new FoundCharger(charger.id(), charger.place(), ChargerSamples.pincode(charger.id())));
    }

    boolean holds(TeamId team) {
        return all.values().stream()
                .anyMatch(charger -> charger.place().holder().equals(Optional.of(team)));
    }

    /** The records by which a user reaches a charger where it is; none where it is held. */
    List<Place> through(UserId user, Charger charger) {
        return charger.place().site().map(site -> world.through(user, site)).stream()
                .flatMap(List::stream)
                .filter(place -> place.scope().includes(charger.id().asset()))
                .toList();
    }

    /** What a user holds on a charger, straight from the prose. */
    Optional<AccessLevel> level(UserId user, ChargerId id) {
        Charger charger = all.get(id);
        if (charger == null) {
            return Optional.empty();
        }
        Optional<TeamId> holder = charger.place().holder();
        return holder.isPresent()
                ? world.role(holder.get(), user).map(role -> AccessLevel.OWNER)
                : through(user, charger).stream()
                        .map(place -> world.level(place.access()))
                        .max(Comparator.naturalOrder());
    }

    boolean holds(UserId user, ChargerId id, AccessLevel level) {
        return level(user, id).filter(held -> held.compareTo(level) >= 0).isPresent();
    }

    /** Through one team that has the level on the charger, as its admin where the policy asks for one. */
    boolean may(UserId user, ChargerId id, AccessLevel level, Permission permission) {
        Charger charger = all.get(id);
        return charger != null
                && (charger.place().holder().stream().anyMatch(team -> world.mayIn(team, user, permission))
                        || through(user, charger).stream()
                                .filter(place -> world.level(place.access()).compareTo(level) >= 0)
                                .anyMatch(place -> world.mayIn(place.access().team(), user, permission)));
    }

    Optional<ChargerStanding> standing(UserId user, ChargerId id) {
        Charger charger = all.get(id);
        if (charger == null || level(user, id).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChargerStanding(
                charger,
                through(user, charger).stream()
                        .flatMap(place -> world.standing(place, user).stream())
                        .toList(),
                charger.place().holder().flatMap(team -> world.member(team, user))));
    }

    @Override
    public String toString() {
        return all.values().toString();
    }
}
