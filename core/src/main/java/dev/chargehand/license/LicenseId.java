package dev.chargehand.license;

import dev.chargehand.text.UuidText;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a license. Ids compare as unsigned bytes, which for version 7 is the order in which they were made; this is
 * the order of every list by id, on every storage ({@link UUID#compareTo} is another one).
 *
 * @param value the id itself
 */
public record LicenseId(UUID value) implements Comparable<LicenseId> {
    /** Before every id a license can have: where a list by id starts. */
    public static final LicenseId BEFORE_ALL = new LicenseId(new UUID(0, 0));

    /**
     * Refuses null.
     *
     * @param value the id itself
     */
    public LicenseId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * An id from its usual text of 36 characters.
     *
     * @param text as {@link #toString} writes it, in either case
     * @return the id
     * @throws dev.chargehand.RefusedException when the text is no id, as {@link dev.chargehand.Refusal.Invalid}
     */
    public static LicenseId parse(String text) {
        return new LicenseId(UuidText.parse("license_id", text));
    }

    @Override
    public int compareTo(LicenseId other) {
        return UuidText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
