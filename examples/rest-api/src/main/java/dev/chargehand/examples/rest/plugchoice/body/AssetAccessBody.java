package dev.chargehand.examples.rest.plugchoice.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All assets ({@code full_access}), or those listed ({@code limited_access}). */
public record AssetAccessBody(
        @Nullable String accessOfAssets, @Nullable List<AssetBody> accessibleAssets) {}
