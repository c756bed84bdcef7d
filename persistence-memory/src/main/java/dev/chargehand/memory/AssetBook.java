package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.site.AssetId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All assets that are on a site, and all chargers wherever they are: a charger is both, and is found as either by one key. */
final class AssetBook {
    private final Map<AssetId, AssetEntry> byId = new HashMap<>();
    private final Map<ChargerIdentity, ChargerEntry> byIdentity = new HashMap<>();

    void put(AssetId asset, SiteEntry site) {
        AssetEntry entry = byId.remove(asset);
        if (entry == null) {
            entry = new AssetEntry();
        }
        entry.site = site;
        // under the event's own key, which the log keeps anyway, and both copies of the state share
        byId.put(asset, entry);
    }

    void remove(AssetId asset) {
        AssetEntry entry = Objects.requireNonNull(byId.get(asset));
        entry.site = null;
        if (!(entry instanceof ChargerEntry)) {
            byId.remove(asset);
        }
    }

    void register(ChargerEntry entry) {
        AssetEntry former = byId.put(entry.charger.id().asset(), entry);
        if (former != null) {
            entry.site = former.site;
        }
        byIdentity.put(entry.charger.identity(), entry);
    }

    /** An asset on a site stays one. */
    void delete(Charger charger) {
        byIdentity.remove(charger.identity());
        AssetEntry former = Objects.requireNonNull(byId.remove(charger.id().asset()));
        if (former.site != null) {
            put(charger.id().asset(), former.site);
        }
    }

    @Nullable
    AssetEntry find(AssetId asset) {
        return byId.get(asset);
    }

    @Nullable
    SiteEntry siteOf(AssetId asset) {
        AssetEntry entry = byId.get(asset);
        return entry == null ? null : entry.site;
    }

    @Nullable
    ChargerEntry charger(AssetId asset) {
        return byId.get(asset) instanceof ChargerEntry entry ? entry : null;
    }

    @Nullable
    ChargerEntry find(ChargerId charger) {
        return charger(charger.asset());
    }

    /** One that is there. */
    ChargerEntry get(ChargerId charger) {
        return Objects.requireNonNull(find(charger));
    }

    @Nullable
    ChargerEntry find(ChargerIdentity identity) {
        return byIdentity.get(identity);
    }
}
