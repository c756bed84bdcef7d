package dev.chargehand.charger;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What proves possession of a charger, handed over with the hardware. Text of digits, so leading zeros count (I-73). It is never
 * in an event, a message or {@link #toString}; {@link #text} shows it. Guessing is for the host to slow down.
 *
 * @param text 4 to 16 digits
 */
public record Pincode(String text) {
    /** The fewest digits a pincode has. */
    public static final int MIN_LENGTH = 4;

    /** The most digits a pincode has. */
    public static final int MAX_LENGTH = 16;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + MIN_LENGTH + "," + MAX_LENGTH + "}");

    /**
     * Takes a well-formed pincode only; {@link #parse} is for what a user sent.
     *
     * @param text 4 to 16 digits
     */
    public Pincode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a pincode of digits, found another text; use parse");
        }
    }

    /**
     * A pincode that a user sent.
     *
     * @param text what was sent
     * @return the pincode, or {@link Refusal.Invalid} naming the field {@code pincode}
     */
    public static Outcome<Pincode> parse(@Nullable String text) {
        if (text == null) {
            return bad(Problem.MISSING, "expected a pincode, found none");
        }
        return FORM.matcher(text).matches()
                ? Outcome.accepted(new Pincode(text))
                : bad(
                        Problem.MALFORMED,
                        "expected " + MIN_LENGTH + " to " + MAX_LENGTH + " digits, found another text of "
                                + text.length());
    }

    /**
     * Whether another is the same, in a time that tells nothing about where they differ.
     *
     * @param other another
     * @return true when all digits are the same
     */
    public boolean matches(Pincode other) {
        return MessageDigest.isEqual(
                text.getBytes(StandardCharsets.US_ASCII), other.text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Outcome<Pincode> bad(Problem problem, String message) {
        return Outcome.refused(new Refusal.Invalid(List.of(new FieldProblem("pincode", problem, message))));
    }

    /** Never the digits. */
    @Override
    public String toString() {
        return "Pincode[…]";
    }
}
