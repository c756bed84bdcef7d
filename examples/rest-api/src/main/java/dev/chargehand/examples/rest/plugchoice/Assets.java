package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.plugchoice.body.AssetBody;
import dev.chargehand.examples.rest.plugchoice.view.AssetView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Numbers;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assets, which the source still names by integers. */
final class Assets {
    private static final String FIELD = "accessible_assets";
    private static final Map<AssetType, Kind> KINDS =
            Map.of(AssetType.CHARGER, Kind.CHARGER, AssetType.METER, Kind.METER);

    private final Numbers numbers;

    Assets(Numbers numbers) {
        this.numbers = numbers;
    }

    AssetScope listed(@Nullable List<AssetBody> assets) {
        if (assets == null || assets.isEmpty()) {
            throw Failure.field(FIELD, "expected at least one asset");
        }
        return AssetScope.limited(assets.stream().map(this::id).toList());
    }

    List<AssetView> views(AssetScope scope) {
        return scope.listed().stream()
                .map(asset -> new AssetView(asset.type().name(), numbers.of(kind(asset), asset.value())))
                .toList();
    }

    private AssetId id(@Nullable AssetBody asset) {
        if (asset == null || asset.assetType() == null || asset.assetId() == null) {
            throw Failure.field(FIELD, "expected asset_type and asset_id of each");
        }
        Kind kind = KINDS.entrySet().stream()
                .filter(known -> known.getKey().name().equals(asset.assetType().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> Failure.field(FIELD, "expected an asset_type of charger or meter"));
        // an integer that names nothing is the library's to refuse, in the same words as one that names something
        // elsewhere
        UUID id = numbers.id(kind, asset.assetId()).orElse(Ids.OF_NOTHING);
        return kind == Kind.CHARGER ? AssetId.charger(id) : AssetId.meter(id);
    }

    private static Kind kind(AssetId asset) {
        return KINDS.getOrDefault(asset.type(), Kind.METER);
    }
}
