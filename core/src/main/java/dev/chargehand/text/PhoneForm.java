package dev.chargehand.text;

import dev.chargehand.FieldProblem.Problem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one spelling of a phone number: E.164, a plus and 7 to 15 digits, without the marks people put between them. */
public final class PhoneForm {
    private static final int MAX_WRITTEN = 40;
    private static final Pattern MARKS = Pattern.compile("[ \\u00A0.\\-/()]");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\([ \\u00A0]*+0[ \\u00A0]*+\\)");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private PhoneForm() {}

    public static Text.Checked check(String field, @Nullable String raw) {
        Text.Checked checked = Text.check(field, raw, MAX_WRITTEN);
        if (!(checked instanceof Text.Checked.Good good)) {
            return checked;
        }
        if (TRUNK_ZERO.matcher(good.text()).find()) {
            return malformed(field, "a trunk zero in parentheses; leave it out");
        }
        String digits = MARKS.matcher(good.text()).replaceAll("");
        if (!E164.matcher(digits).matches()) {
            return malformed(field, "something else");
        }
        return new Text.Checked.Good(digits);
    }

    private static Text.Checked malformed(String field, String found) {
        return Text.bad(
                field,
                Problem.MALFORMED,
                "expected a phone number as + country code and number, 7 to 15 digits, found " + found);
    }
}
