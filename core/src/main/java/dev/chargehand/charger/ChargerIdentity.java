package dev.chargehand.charger;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.text.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a charger calls itself: its OCPP name or serial number, unique over all chargers, never changed (I-70). Case counts.
 *
 * @param text 1 to 45 characters, trimmed and in normal form C
 */
public record ChargerIdentity(String text) implements Comparable<ChargerIdentity> {
    /** The most characters an identity has. */
    public static final int MAX_LENGTH = 45;

    /**
     * Takes a well-formed identity only; {@link #parse} is for what a user sent.
     *
     * @param text 1 to 45 characters, trimmed and in normal form C
     */
    public ChargerIdentity {
        if (!(Text.check("identity", text, MAX_LENGTH) instanceof Text.Checked.Good good)
                || !good.text().equals(text)) {
            throw new IllegalArgumentException("expected a well-formed identity, found another text; use parse");
        }
    }

    /**
     * An identity that a user sent.
     *
     * @param text what was sent
     * @return the identity, or {@link Refusal.Invalid} naming the field {@code identity}
     */
    public static Outcome<ChargerIdentity> parse(@Nullable String text) {
        Text.Checked checked = Text.check("identity", text, MAX_LENGTH);
        return checked instanceof Text.Checked.Bad bad
                ? Outcome.refused(new Refusal.Invalid(List.of(bad.problem())))
                : Outcome.accepted(new ChargerIdentity(((Text.Checked.Good) checked).text()));
    }

    /**
     * What a search compares: the text in lower case.
     *
     * @return the key
     */
    public String searchKey() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** By code points, which is the order of all storages. */
    @Override
    public int compareTo(ChargerIdentity other) {
        return Text.compare(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
