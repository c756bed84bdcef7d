package dev.chargehand.site;

import java.util.regex.Pattern;

/**
 * What kind of thing an asset is. The list is open: a host registers further types in the
 * {@link dev.chargehand.Policy}, and an asset of a type that is not registered is refused.
 *
 * @param name 1 to 40 lower-case letters, digits and underscores, a letter first
 */
public record AssetType(String name) implements Comparable<AssetType> {
    // before the constants, which are checked against it
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** A charging station. */
    public static final AssetType CHARGER = new AssetType("charger");

    /** A meter. */
    public static final AssetType METER = new AssetType("meter");

    /** The longest a name can be. */
    public static final int MAX_LENGTH = 40;

    /**
     * Refuses what is no such name.
     *
     * @param name 1 to 40 lower-case letters, digits and underscores, a letter first
     */
    public AssetType {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "expected 1 to 40 lower-case letters, digits and underscores, a letter first, found another text");
        }
    }

    @Override
    public int compareTo(AssetType other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
