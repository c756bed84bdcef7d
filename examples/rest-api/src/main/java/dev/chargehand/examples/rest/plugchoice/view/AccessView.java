package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a team has on a site. An end that has passed stays visible (I-42). */
public record AccessView(
        boolean isOwner,
        boolean dataAccess,
        @Nullable Instant dataAccessExpiresAt,
        boolean canAccessAllAssets,
        Instant createdAt,
        Instant updatedAt) {
    public static AccessView of(SiteAccess access, Instant now) {
        return new AccessView(
                access.isOwner(),
                access.data().holdsAt(now.toEpochMilli()),
                end(access.data()),
                access.allAssets(),
                access.createdAt(),
                access.updatedAt());
    }

    static @Nullable Instant end(DataAccess data) {
        return data instanceof DataAccess.Until until ? until.end() : null;
    }
}
