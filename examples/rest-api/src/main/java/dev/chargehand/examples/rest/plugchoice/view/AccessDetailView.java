package dev.chargehand.examples.rest.plugchoice.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team with what it has on a site, and which assets were chosen for it; the last field is this host's own (I-36). */
public record AccessDetailView(
        UUID uuid,
        long id,
        String name,
        String type,
        @Nullable String email,
        AccessView access,
        Instant createdAt,
        Instant updatedAt,
        @Nullable List<AssetView> accessibleAssets) {
    public static AccessDetailView of(TeamOnSiteView team, List<AssetView> assets) {
        return new AccessDetailView(
                team.uuid(),
                team.id(),
                team.name(),
                team.type(),
                team.email(),
                team.access(),
                team.createdAt(),
                team.updatedAt(),
                team.access().canAccessAllAssets() ? null : assets);
    }
}
