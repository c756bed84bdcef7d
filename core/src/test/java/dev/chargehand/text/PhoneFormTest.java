package dev.chargehand.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneFormTest {
    @Test
    void every_spelling_of_a_number_has_one_form() {
        for (String spelling : List.of(
                "+31201234567",
                " +31 20 123 45 67 ",
                "+31-20-123-4567",
                "+31.20.123.4567",
                "+31 (20) 123 4567",
                "+31/20/1234567",
                "+31\u00A020\u00A01234567")) {
            assertThat(PhoneForm.check("phone", spelling)).isEqualTo(new Text.Checked.Good("+31201234567"));
        }
    }

    @Test
    void a_number_has_7_to_15_digits() {
        assertThat(isGood("+123456")).isFalse();
        assertThat(isGood("+1234567")).isTrue();
        assertThat(isGood("+123456789012345")).isTrue();
        assertThat(isGood("+1234567890123456")).isFalse();
    }

    @Test
    void what_is_no_international_number_is_refused() {
        for (String bad : List.of(
                "0201234567",
                "0031201234567",
                "31201234567",
                "++31201234567",
                "+031201234567",
                "+31201234567x1",
                "+3120123456+7",
                "+31 (0)20 1234567",
                "+31 ( 0 ) 20 1234567",
                "+31 (0 )20 1234567",
                "+31(\u00A00)201234567",
                "+\uFF13\uFF11201234567",
                "+\u0663\u0661201234567",
                "\uFF0B31201234567",
                "+31\u202F201234567",
                "+CALLME1234",
                "+")) {
            assertThat(problem(bad)).as(bad).isEqualTo(Problem.MALFORMED);
        }
        assertThat(problem("+31201234567" + " ".repeat(40) + "8")).isEqualTo(Problem.TOO_LONG);
        assertThat(problem("+3120\u00001234567")).isEqualTo(Problem.FORBIDDEN_CHARACTER);
        assertThat(problem("")).isEqualTo(Problem.BLANK);
    }

    @Test
    void the_form_of_a_form_is_itself() {
        assertThat(PhoneForm.check("phone", "+31201234567")).isEqualTo(new Text.Checked.Good("+31201234567"));
    }

    private static boolean isGood(String raw) {
        return PhoneForm.check("phone", raw) instanceof Text.Checked.Good;
    }

    private static Problem problem(String raw) {
        return ((Text.Checked.Bad) PhoneForm.check("phone", raw)).problem().problem();
    }
}
