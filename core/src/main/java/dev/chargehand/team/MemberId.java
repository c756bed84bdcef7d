package dev.chargehand.team;

import dev.chargehand.text.UuidText;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a member's place in a team. Ids compare as unsigned bytes, which for version 7 is the order in which they were made; this is
 * the order of every list by id, on every storage ({@link UUID#compareTo} is another one).
 *
 * @param value the id itself
 */
public record MemberId(UUID value) implements Comparable<MemberId> {
    /** Before every id a member's place in a team can have: where a list by id starts. */
    public static final MemberId BEFORE_ALL = new MemberId(new UUID(0, 0));

    /**
     * Refuses null.
     *
     * @param value the id itself
     */
    public MemberId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * An id from its usual text of 36 characters.
     *
     * @param text as {@link #toString} writes it, in either case
     * @return the id
     * @throws dev.chargehand.RefusedException when the text is no id, as {@link dev.chargehand.Refusal.Invalid}
     */
    public static MemberId parse(String text) {
        return new MemberId(UuidText.parse("member_id", text));
    }

    @Override
    public int compareTo(MemberId other) {
        return UuidText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
