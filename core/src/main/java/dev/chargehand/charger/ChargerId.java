package dev.chargehand.charger;

import dev.chargehand.site.AssetId;
import dev.chargehand.text.UuidText;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a charger. Ids compare as unsigned bytes, which for version 7 is the order in which they were made; this is
 * the order of every list by id, on every storage ({@link UUID#compareTo} is another one).
 *
 * @param value the id itself
 */
public record ChargerId(UUID value) implements Comparable<ChargerId> {
    /** Before every id a charger can have: where a list by id starts. */
    public static final ChargerId BEFORE_ALL = new ChargerId(new UUID(0, 0));

    /**
     * Refuses null.
     *
     * @param value the id itself
     */
    public ChargerId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * An id from its usual text of 36 characters.
     *
     * @param text as {@link #toString} writes it, in either case
     * @return the id
     * @throws dev.chargehand.RefusedException when the text is no id, as {@link dev.chargehand.Refusal.Invalid}
     */
    public static ChargerId parse(String text) {
        return new ChargerId(UuidText.parse("charger_id", text));
    }

    /**
     * The charger as a thing on a site that access can be limited to.
     *
     * @return its name as an asset
     */
    public AssetId asset() {
        return AssetId.charger(value);
    }

    @Override
    public int compareTo(ChargerId other) {
        return UuidText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
