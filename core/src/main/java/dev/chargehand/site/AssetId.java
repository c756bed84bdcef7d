package dev.chargehand.site;

import dev.chargehand.text.UuidText;
import java.util.Objects;
import java.util.UUID;

/**
 * Names an asset: a thing on a site that access can be limited to. Ordered by type and then by the id's unsigned bytes.
 *
 * @param type what kind of thing it is
 * @param value the id, the host's own or that of a charger
 */
public record AssetId(AssetType type, UUID value) implements Comparable<AssetId> {
    /** Before every asset: where a list of assets starts. */
    public static final AssetId BEFORE_ALL = new AssetId(new AssetType("a"), new UUID(0, 0));

    /**
     * Refuses null.
     *
     * @param type what kind of thing it is
     * @param value the id, the host's own or that of a charger
     */
    public AssetId {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    /**
     * A charger.
     *
     * @param id its id
     * @return its name as an asset
     */
    public static AssetId charger(UUID id) {
        return new AssetId(AssetType.CHARGER, id);
    }

    /**
     * A meter.
     *
     * @param id its id
     * @return its name as an asset
     */
    public static AssetId meter(UUID id) {
        return new AssetId(AssetType.METER, id);
    }

    @Override
    public int compareTo(AssetId other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : UuidText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return type + " " + value;
    }
}
