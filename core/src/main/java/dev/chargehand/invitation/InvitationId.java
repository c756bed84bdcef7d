package dev.chargehand.invitation;

import dev.chargehand.text.UuidText;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of an invitation. Ids compare as unsigned bytes, the order of every list by id, on every storage.
 *
 * @param value the id itself
 */
public record InvitationId(UUID value) implements Comparable<InvitationId> {
    /** Before every id an invitation can have: where a list by id starts. */
    public static final InvitationId BEFORE_ALL = new InvitationId(new UUID(0, 0));

    /**
     * Refuses null.
     *
     * @param value the id itself
     */
    public InvitationId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * An id from its usual text of 36 characters.
     *
     * @param text as {@link #toString} writes it, in either case
     * @return the id
     * @throws dev.chargehand.RefusedException when the text is no id, as {@link dev.chargehand.Refusal.Invalid}
     */
    public static InvitationId parse(String text) {
        return new InvitationId(UuidText.parse("invitation_id", text));
    }

    @Override
    public int compareTo(InvitationId other) {
        return UuidText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
