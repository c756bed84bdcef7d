package dev.chargehand.license;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a product is called in the host's catalogue. Case counts.
 *
 * @param text 1 to 100 characters, trimmed and in normal form C
 */
public record Sku(String text) implements Comparable<Sku> {
    /** The most characters there are. */
    public static final int MAX_LENGTH = 100;

    /**
     * Takes a well-formed text only; {@link #parse} is for what came off the wire.
     *
     * @param text 1 to 100 characters, trimmed and in normal form C
     */
    public Sku {
        if (!(Text.check("sku", text, MAX_LENGTH) instanceof Text.Checked.Good good)
                || !good.text().equals(text)) {
            throw new IllegalArgumentException("expected a well-formed sku, found another text; use parse");
        }
    }

    /**
     * One that came off the wire.
     *
     * @param text what came
     * @return the value, or {@link Refusal.Invalid} naming the field {@code sku}
     */
    public static Outcome<Sku> parse(@Nullable String text) {
        Text.Checked checked = Text.check("sku", text, MAX_LENGTH);
        return checked instanceof Text.Checked.Bad bad
                ? Outcome.refused(new Refusal.Invalid(List.of(bad.problem())))
                : Outcome.accepted(new Sku(((Text.Checked.Good) checked).text()));
    }

    /** By code points, which is the order of all storages. */
    @Override
    public int compareTo(Sku other) {
        return Text.compare(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
