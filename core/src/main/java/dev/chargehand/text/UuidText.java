package dev.chargehand.text;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Refusal;
import dev.chargehand.RefusedException;
import java.util.List;
import java.util.UUID;

/** Ids as text and in order. */
public final class UuidText {
    private static final int LENGTH = 36;

    private UuidText() {}

    /** Unsigned byte order: that of PostgreSQL's uuid, of SQLite's blobs, and of the ids' time. */
    public static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    public static UUID parse(String field, String text) {
        try {
            if (text.length() == LENGTH) {
                UUID id = UUID.fromString(text);
                // the JDK also reads groups of other lengths, signs, and digits beyond ASCII
                if (id.toString().equalsIgnoreCase(text)) {
                    return id;
                }
            }
        } catch (IllegalArgumentException notAnId) {
            // answered below, together with the texts of another length
        }
        throw new RefusedException(new Refusal.Invalid(List.of(new FieldProblem(
                field, Problem.MALFORMED, "expected an id of 36 characters such as 0190f3a1-…, found another text"))));
    }
}
