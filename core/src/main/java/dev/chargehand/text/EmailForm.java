package dev.chargehand.text;

import dev.chargehand.FieldProblem.Problem;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of an e-mail address: lower case, the domain in its ASCII form. A character beyond ASCII that folds
 * to an ASCII one is refused rather than folded: two mailboxes must never become one user.
 */
public final class EmailForm {
    public static final int MAX_LENGTH = 255;
    private static final int MAX_LOCAL_PART = 64;
    private static final Pattern ATOMS = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]++(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final Pattern LABELS =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?+\\.)++[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?+");
    private static final String EXPECTED = "expected an e-mail address such as name@example.org, found ";

    private EmailForm() {}

    public static Text.Checked check(String field, @Nullable String raw) {
        Text.Checked checked = Text.check(field, raw, MAX_LENGTH);
        if (!(checked instanceof Text.Checked.Good good)) {
            return checked;
        }
        String text = good.text();
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1) {
            return Text.bad(field, Problem.MALFORMED, EXPECTED + "no part on one side of the @");
        }
        if (foldsIntoAscii(text)) {
            return Text.bad(field, Problem.MALFORMED, EXPECTED + "a look-alike that folds to an ASCII character");
        }
        String local = text.substring(0, at).toLowerCase(Locale.ROOT);
        if (local.codePointCount(0, local.length()) > MAX_LOCAL_PART
                || !ATOMS.matcher(local).matches()) {
            return Text.bad(field, Problem.MALFORMED, EXPECTED + "a part before the @ that is not of that form");
        }
        String domain = asciiDomain(text.substring(at + 1));
        if (!LABELS.matcher(domain).matches() || domain.length() + local.length() + 1 > MAX_LENGTH) {
            return Text.bad(field, Problem.MALFORMED, EXPECTED + "a domain that is not of that form");
        }
        return new Text.Checked.Good(Text.canonical(local) + "@" + domain);
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    /** Whether a character beyond ASCII would turn into ASCII by case folding or by the mapping of domain names. */
    private static boolean foldsIntoAscii(String text) {
        return text.codePoints().filter(c -> c > 0x7F).anyMatch(c -> {
            String one = Character.toString(c);
            return isAscii(one.toLowerCase(Locale.ROOT)) || isAscii(one.toUpperCase(Locale.ROOT)) || mapsToAscii(one);
        });
    }

    private static boolean mapsToAscii(String one) {
        try {
            return !IDN.toASCII(one, IDN.ALLOW_UNASSIGNED).startsWith("xn--");
        } catch (IllegalArgumentException notMapped) {
            return false;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c <= 0x7F);
    }
}
