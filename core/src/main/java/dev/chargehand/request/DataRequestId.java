package dev.chargehand.request;

import dev.chargehand.text.UuidText;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a data request. Ids compare as unsigned bytes, the order of every list by id, on every storage.
 *
 * @param value the id itself
 */
public record DataRequestId(UUID value) implements Comparable<DataRequestId> {
    /** Before every id a data request can have: where a list by id starts. */
    public static final DataRequestId BEFORE_ALL = new DataRequestId(new UUID(0, 0));

    /**
     * Refuses null.
     *
     * @param value the id itself
     */
    public DataRequestId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * An id from its usual text of 36 characters.
     *
     * @param text as {@link #toString} writes it, in either case
     * @return the id
     * @throws dev.chargehand.RefusedException when the text is no id, as {@link dev.chargehand.Refusal.Invalid}
     */
    public static DataRequestId parse(String text) {
        return new DataRequestId(UuidText.parse("data_request_id", text));
    }

    @Override
    public int compareTo(DataRequestId other) {
        return UuidText.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
