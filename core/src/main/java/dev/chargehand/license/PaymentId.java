package dev.chargehand.license;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the host's payment provider calls a payment, unique over all of them; a purchase is found by it (I-83). Case counts.
 *
 * @param text 1 to 255 characters, trimmed and in normal form C
 */
public record PaymentId(String text) implements Comparable<PaymentId> {
    /** The most characters there are. */
    public static final int MAX_LENGTH = 255;

    /**
     * Takes a well-formed text only; {@link #parse} is for what came off the wire.
     *
     * @param text 1 to 255 characters, trimmed and in normal form C
     */
    public PaymentId {
        if (!(Text.check("payment_id", text, MAX_LENGTH) instanceof Text.Checked.Good good)
                || !good.text().equals(text)) {
            throw new IllegalArgumentException("expected a well-formed payment_id, found another text; use parse");
        }
    }

    /**
     * One that came off the wire.
     *
     * @param text what came
     * @return the value, or {@link Refusal.Invalid} naming the field {@code payment_id}
     */
    public static Outcome<PaymentId> parse(@Nullable String text) {
        Text.Checked checked = Text.check("payment_id", text, MAX_LENGTH);
        return checked instanceof Text.Checked.Bad bad
                ? Outcome.refused(new Refusal.Invalid(List.of(bad.problem())))
                : Outcome.accepted(new PaymentId(((Text.Checked.Good) checked).text()));
    }

    /** By code points, which is the order of all storages. */
    @Override
    public int compareTo(PaymentId other) {
        return Text.compare(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
