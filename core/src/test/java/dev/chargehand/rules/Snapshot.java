package dev.chargehand.rules;

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
        Map<SiteId, Map<TeamId, Place>> places, Map<UserId, Map<SiteId, AccessLevel>> levels, List<Object> rest) {
    static Snapshot of(SmallWorld world) {
        Map<SiteId, Map<TeamId, Place>> places = new HashMap<>();
        world.places.forEach((site, teams) -> places.put(site, Map.copyOf(teams)));
        Map<UserId, Map<SiteId, AccessLevel>> levels = new HashMap<>();
        for (UserId user : AccessSequenceProperties.users()) {
            Map<SiteId, AccessLevel> held = new HashMap<>();
            SmallWorld.SITES.forEach(site -> world.level(user, site).ifPresent(level -> held.put(site, level)));
            levels.put(user, held);
        }
        return new Snapshot(
                places,
                levels,
                List.of(Map.copyOf(world.assets), Map.copyOf(world.requests), Map.copyOf(world.invitations)));
    }

    Optional<Place> at(SiteId site, TeamId team) {
        return Optional.ofNullable(places.getOrDefault(site, Map.of()).get(team));
    }

    Optional<AccessLevel> level(UserId user, SiteId site) {
        return Optional.ofNullable(levels.getOrDefault(user, Map.of()).get(site));
    }
}
