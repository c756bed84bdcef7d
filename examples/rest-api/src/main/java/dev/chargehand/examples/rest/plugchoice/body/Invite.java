package dev.chargehand.examples.rest.plugchoice.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer of access to a site. */
public record Invite(
        @Nullable String email,
        @Nullable Boolean transferOwnership,
        @Nullable Boolean dataAccess,
        @Nullable String dataAccessExpiresAt,
        @Nullable Boolean canAccessAllAssets,
        @Nullable List<AssetBody> accessibleAssets) {}
