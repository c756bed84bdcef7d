package dev.chargehand.testkit.model;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import java.util.Optional;
import java.util.Set;

/** What an invitation gives, once it is known to be well formed. */
public record PlainTerms(boolean ownership, DataAccess data, Optional<Set<AssetId>> only) {
    /** Whether the assets are among others. */
    boolean isWithin(Optional<Set<AssetId>> others) {
        return others.isEmpty() || (only.isPresent() && others.get().containsAll(only.get()));
    }
}
