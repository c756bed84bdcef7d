package dev.chargehand.testkit.model;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an invitation gives, once it is known to be well formed. */
public record PlainTerms(boolean ownership, DataAccess data, Optional<Set<AssetId>> only) {
    /** Whether the assets are among others. */
    boolean isWithin(Optional<Set<AssetId>> others) {
        return others.isEmpty() || (only.isPresent() && others.get().containsAll(only.get()));
    }

    /** What is left of it on a site with these assets. */
    PlainTerms on(Set<AssetId> assets) {
        return new PlainTerms(ownership, data, only.map(listed -> {
            Set<AssetId> there = new TreeSet<>(listed);
            there.retainAll(assets);
            return there;
        }));
    }
}
