package dev.chargehand.team;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.RefusedException;
import dev.chargehand.text.EmailForm;
import dev.chargehand.text.PhoneForm;
import dev.chargehand.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a user is to the host: an e-mail address, a phone number, or an id of the host's own. Two spellings of one
 * address are one user (I-10), and users of different kinds are never the same: the opaque id {@code ada@example.org}
 * is not the e-mail address.
 *
 * <p>{@link #toString} never shows the address; {@link #text} does.
 *
 * @param text the one canonical form: {@code email:}, {@code phone:} or {@code opaque:} and the address or id
 */
public record UserId(String text) {
    private static final int MAX_OPAQUE = 255;
    private static final String EMAIL = "email:";
    private static final String PHONE = "phone:";
    private static final String OPAQUE = "opaque:";

    /**
     * Takes the canonical form only, as {@link #text} gave it.
     *
     * @param text as {@link #text} gives it
     * @throws IllegalArgumentException for any other text
     */
    public UserId {
        if (!isCanonical(text)) {
            throw new IllegalArgumentException(
                    "expected the canonical text of a user id, found another; use email, phone, opaque or ofAddress");
        }
    }

    /**
     * The user with this e-mail address.
     *
     * @param address in any case, with or without space around it
     * @return the user
     * @throws RefusedException as {@link Refusal.Invalid} when it is no e-mail address
     */
    public static UserId email(@Nullable String address) {
        return of(EMAIL, EmailForm.check("user_id", address)).orThrow();
    }

    /**
     * The user with this phone number.
     *
     * @param number in international form, a plus first; spaces, dots, hyphens and parentheses are left out
     * @return the user
     * @throws RefusedException as {@link Refusal.Invalid} when it is no such number
     */
    public static UserId phone(@Nullable String number) {
        return of(PHONE, PhoneForm.check("user_id", number)).orThrow();
    }

    /**
     * The user with this id of the host's own; case counts.
     *
     * @param id 1 to 255 characters
     * @return the user
     * @throws RefusedException as {@link Refusal.Invalid} when it is blank, too long or holds control characters
     */
    public static UserId opaque(@Nullable String id) {
        return of(OPAQUE, Text.check("user_id", id, MAX_OPAQUE)).orThrow();
    }

    /**
     * The user behind an address that a person typed: an e-mail address or a phone number, told apart by their form.
     *
     * @param address what was typed
     * @return the user, or {@link Refusal.Invalid} naming the field {@code user_id}
     */
    public static Outcome<UserId> ofAddress(@Nullable String address) {
        if (address != null && address.indexOf('@') >= 0) {
            return of(EMAIL, EmailForm.check("user_id", address));
        }
        if (address == null || Text.canonical(address).startsWith("+")) {
            return of(PHONE, PhoneForm.check("user_id", address));
        }
        return Outcome.refused(new Refusal.Invalid(List.of(new FieldProblem(
                "user_id", Problem.MALFORMED, "expected an e-mail address or a phone number that starts with +"))));
    }

    private static Outcome<UserId> of(String kind, Text.Checked checked) {
        if (checked instanceof Text.Checked.Bad bad) {
            return Outcome.refused(new Refusal.Invalid(List.of(bad.problem())));
        }
        return Outcome.accepted(new UserId(kind + ((Text.Checked.Good) checked).text()));
    }

    private static boolean isCanonical(String text) {
        String form = text.substring(text.indexOf(':') + 1);
        Text.Checked checked;
        if (text.startsWith(EMAIL)) {
            checked = EmailForm.check("user_id", form);
        } else if (text.startsWith(PHONE)) {
            checked = PhoneForm.check("user_id", form);
        } else if (text.startsWith(OPAQUE)) {
            checked = Text.check("user_id", form, MAX_OPAQUE);
        } else {
            return false;
        }
        return checked instanceof Text.Checked.Good good && good.text().equals(form);
    }

    /** The kind of user and a short hash to tell users apart; never the address. */
    @Override
    public String toString() {
        return "%s#%08x".formatted(text.substring(0, text.indexOf(':')), text.hashCode());
    }
}
