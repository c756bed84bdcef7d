package dev.chargehand.memory;

import org.jspecify.annotations.Nullable;

/** What may be on a site: a charger, or something of the host's of which only that is known. */
sealed class AssetEntry permits ChargerEntry {
    /** Where it is an asset; none for a charger that a team holds. */
    @Nullable
    SiteEntry site;
}
