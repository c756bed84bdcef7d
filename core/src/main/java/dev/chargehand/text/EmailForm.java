package dev.chargehand.text;

import dev.chargehand.FieldProblem.Problem;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of an e-mail address: lower case, the domain in its ASCII form. A character beyond ASCII that folds
 * to an ASCII one, that vanishes, or that the standards for domain names disagree about is refused rather than folded:
 * two mailboxes must never become one user.
 */
public final class EmailForm {
    public static final int MAX_LENGTH = 255;
    private static final int MAX_LOCAL_PART = 64;
    /** A letter of its own in the newer standard for domain names; the older one, Java's, turns it into a plain sigma. */
    private static final int FINAL_SIGMA = '\u03C2';

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
        if (looksAlike(Text.strip(raw == null ? "" : raw)) || looksAlike(text.toLowerCase(Locale.ROOT))) {
            return Text.bad(field, Problem.MALFORMED, EXPECTED + "a character that looks like another one");
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

    /** Empty when it is no domain, or when the standards for domain names disagree about which one it is. */
    private static String asciiDomain(String domain) {
        if (isAscii(domain)) {
            return domain.toLowerCase(Locale.ROOT);
        }
        if (domain.toLowerCase(Locale.ROOT).indexOf(FINAL_SIGMA) >= 0
                || domain.codePoints().anyMatch(EmailForm::mapsAway)) {
            return "";
        }
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    /** Whether the mapping of domain names drops a character, as a soft hyphen or a joiner, or makes it a dot. */
    private static boolean mapsAway(int codePoint) {
        try {
            return codePoint > 0x7F
                    && !IDN.toASCII("a" + Character.toString(codePoint) + "a").startsWith("xn--");
        } catch (IllegalArgumentException notMapped) {
            return false;
        }
    }

    /**
     * Whether a character beyond ASCII would turn into ASCII by composition, by its compatibility form or by case folding.
     * Asked of the text as it was written, because composition already turns some into ASCII, and of the lower case form.
     */
    private static boolean looksAlike(String text) {
        return text.codePoints().filter(c -> c > 0x7F).anyMatch(c -> {
            String one = Character.toString(c);
            return isAscii(Normalizer.normalize(one, Normalizer.Form.NFKC))
                    || isAscii(one.toLowerCase(Locale.ROOT))
                    || isAscii(one.toUpperCase(Locale.ROOT));
        });
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c <= 0x7F);
    }
}
