package dev.chargehand.rules;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a small world holds at one moment, and who reached which site how far at that instant. */
record Snapshot(
        Map<SiteId, Map<TeamId, Place>> places,
        Map<UserId, Map<SiteId, AccessLevel>> levels,
        Map<UserId, Map<ChargerId, AccessLevel>> onChargers,
        List<Object> rest) {
    static Snapshot of(SmallWorld world) {
        Map<SiteId, Map<TeamId, Place>> places = new HashMap<>();
        world.places.forEach((site, teams) -> places.put(site, Map.copyOf(teams)));
        Map<UserId, Map<SiteId, AccessLevel>> levels = new HashMap<>();
        Map<UserId, Map<ChargerId, AccessLevel>> onChargers = new HashMap<>();
        for (UserId user : AccessSequenceProperties.users()) {
            Map<SiteId, AccessLevel> held = new HashMap<>();
            SmallWorld.SITES.forEach(site -> world.level(user, site).ifPresent(level -> held.put(site, level)));
            levels.put(user, held);
            Map<ChargerId, AccessLevel> reached = new HashMap<>();
            SmallWorld.CHARGERS.forEach(
                    id -> world.chargers.level(user, id).ifPresent(level -> reached.put(id, level)));
            onChargers.put(user, reached);
        }
        return new Snapshot(
                places,
                levels,
                onChargers,
                List.of(
                        Map.copyOf(world.assets),
                        Map.copyOf(world.chargers.all),
                        Map.copyOf(world.requests),
                        Map.copyOf(world.invitations)));
    }

    Optional<Place> at(SiteId site, TeamId team) {
        return Optional.ofNullable(places.getOrDefault(site, Map.of()).get(team));
    }

    Optional<AccessLevel> level(UserId user, SiteId site) {
        return Optional.ofNullable(levels.getOrDefault(user, Map.of()).get(site));
    }

    Optional<AccessLevel> level(UserId user, ChargerId charger) {
        return Optional.ofNullable(onChargers.getOrDefault(user, Map.of()).get(charger));
    }
}
