package dev.chargehand.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem.Problem;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmailFormTest {
    private static final String LABEL_63 = "d".repeat(63);

    @Test
    void the_form_is_lower_case_and_trimmed() {
        assertThat(form(" Ada.Lovelace+Depot@Example.ORG\t")).contains("ada.lovelace+depot@example.org");
    }

    @Test
    void a_domain_beyond_ascii_is_in_its_ascii_form_however_it_was_written() {
        assertThat(form("ada@b\u00FCcher.example")).contains("ada@xn--bcher-kva.example");
        assertThat(form("ada@BU\u0308CHER.example")).contains("ada@xn--bcher-kva.example");
        assertThat(form("ada@xn--bcher-kva.example")).contains("ada@xn--bcher-kva.example");
    }

    @Test
    void a_local_part_beyond_ascii_is_kept_composed_and_in_lower_case() {
        assertThat(form("JOSE\u0301@example.org")).contains("jos\u00E9@example.org");
        assertThat(form("\uAC00@example.org")).contains("\uAC00@example.org");
    }

    @Test
    void a_turkish_default_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(form("INFO@EXAMPLE.ORG")).contains("info@example.org");
            assertThat(form("INFO@IZMIR.EXAMPLE")).contains("info@izmir.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void look_alikes_that_fold_to_ascii_are_refused_before_and_after_the_at() {
        for (String lookAlike : List.of(
                "\u0131", // dotless i
                "\u017F", // long s
                "\u212A", // Kelvin sign
                "\uFF41", // fullwidth a
                "\uFB01", // ligature fi
                "\u00B2", // superscript two
                "\u1D2C", // modifier capital A
                "\u00DF", // sharp s
                "\u1E9E", // capital sharp s
                "\u1FEF", // Greek varia, canonically a grave accent
                "\uD835\uDC1A")) { // mathematical bold a
            assertThat(form("x" + lookAlike + "y@example.org"))
                    .as("before: %s", lookAlike)
                    .isEmpty();
            assertThat(form("ada@x" + lookAlike + "y.example"))
                    .as("after: %s", lookAlike)
                    .isEmpty();
        }
    }

    @Test
    void domains_that_one_standard_joins_and_another_keeps_apart_are_refused() {
        for (String domain : List.of(
                "stra\u00DFe.example",
                "\u03B2\u03CC\u03BB\u03BF\u03C2.example",
                "exa\u200Dmple.org",
                "exa\u200Cmple.org",
                "exa\u00ADmple.org",
                "exa\u200Bmple.org",
                "exa\uFE0Fmple.org",
                "example\u3002org",
                "example\uFF0Eorg",
                "example\uFF61org")) {
            assertThat(form("ada@" + domain)).as(domain).isEmpty();
        }
        assertThat(form("ada@xn--strae-oqa.example")).contains("ada@xn--strae-oqa.example");
    }

    @Test
    void no_code_point_in_a_local_part_makes_two_mailboxes_one() {
        noTwoBecomeOne(IntStream.rangeClosed(0, Character.MAX_CODE_POINT), "x", "y@example.org");
    }

    @Test
    void no_code_point_in_a_domain_makes_two_mailboxes_one() {
        // elsewhere domain names map nothing: the rest is ideographs, private or unassigned
        IntStream mapped = IntStream.concat(
                IntStream.rangeClosed(0, 0x1FFFF),
                IntStream.concat(IntStream.rangeClosed(0x2F800, 0x2FFFF), IntStream.rangeClosed(0xE0000, 0xE0FFF)));
        noTwoBecomeOne(mapped, "ada@x", "y.example");
    }

    /** Two addresses that differ in one code point have one form only when they are cases or spellings of one letter. */
    private static void noTwoBecomeOne(IntStream codePoints, String before, String after) {
        Map<String, String> letters = new HashMap<>();
        for (int codePoint : codePoints.toArray()) {
            String raw = before + Character.toString(codePoint) + after;
            Optional<String> form = form(raw);
            if (form.isPresent()) {
                String letter = letter(codePoint);
                String first = letters.merge(form.get(), letter, (one, other) -> one);
                boolean stays = form.get().equals(raw) || form(form.get()).equals(form);
                if (!stays || !first.equals(letter)) {
                    throw new AssertionError("U+%04X becomes %s, as %s does".formatted(codePoint, form.get(), first));
                }
            }
        }
        assertThat(letters).hasSizeGreaterThan(10_000);
    }

    /** Case and compatibility form are the same letter to domains; anything else is another one. */
    private static String letter(int codePoint) {
        String lower = Character.toString(codePoint).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void the_part_before_the_at_has_at_most_64_characters() {
        assertThat(form("a".repeat(63) + "@example.org")).isPresent();
        assertThat(form("a".repeat(64) + "@example.org")).isPresent();
        assertThat(form("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(form("\uAC00".repeat(64) + "@example.org")).isPresent();
        assertThat(form("\uAC00".repeat(65) + "@example.org")).isEmpty();
    }

    @Test
    void a_label_of_the_domain_has_at_most_63_characters() {
        assertThat(form("ada@" + LABEL_63 + ".example")).isPresent();
        assertThat(form("ada@" + LABEL_63 + "d.example")).isEmpty();
    }

    @Test
    void the_whole_has_at_most_255_characters() {
        String domain = LABEL_63 + "." + LABEL_63 + "." + LABEL_63 + ".";
        assertThat(form("ada@" + domain + "d".repeat(58))).isPresent();
        assertThat(form("ada@" + domain + "d".repeat(59))).get().asString().hasSize(255);
        assertThat(problem("ada@" + domain + "d".repeat(60))).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void an_address_that_grows_past_the_limit_in_its_ascii_form_is_refused() {
        String label = "\u00FC" + "d".repeat(50);
        String short57 = "xn--".concat("d".repeat(50)).concat("-xyz");
        assertThat(short57.length()).isLessThan(63);
        assertThat(form("ada@" + (label + ".").repeat(4) + "example")).isPresent();
        assertThat(form("a".repeat(30) + "@" + (label + ".").repeat(4) + "example"))
                .isEmpty();
    }

    @Test
    void malformed_addresses_are_refused() {
        for (String bad : List.of(
                "ada",
                "@example.org",
                "ada@",
                "ada@example",
                "ada@@example.org",
                "a@b@example.org",
                ".ada@example.org",
                "ada.@example.org",
                "a..b@example.org",
                "a b@example.org",
                "\"a\"@example.org",
                "ada@-example.org",
                "ada@example-.org",
                "ada@example..org",
                "ada@.example.org",
                "ada@example.org.",
                "ada@exa_mple.org",
                "ada@[127.0.0.1]",
                "ada@xn--zzzzzzzzzzzz\uFFFD.org",
                "mailto:ada@example.org",
                "ada@example.org>")) {
            assertThat(problem(bad)).as(bad).isEqualTo(Problem.MALFORMED);
        }
        assertThat(problem("a\u0000da@example.org")).isEqualTo(Problem.FORBIDDEN_CHARACTER);
        assertThat(problem(" ")).isEqualTo(Problem.BLANK);
    }

    private static Optional<String> form(String raw) {
        return EmailForm.check("email", raw) instanceof Text.Checked.Good good
                ? Optional.of(good.text())
                : Optional.empty();
    }

    private static Problem problem(String raw) {
        return ((Text.Checked.Bad) EmailForm.check("email", raw)).problem().problem();
    }
}
