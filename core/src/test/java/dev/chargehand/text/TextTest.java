package dev.chargehand.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.RefusedException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextTest {
    private static final int MAX = 255;
    private static final String BELL = "\uD83D\uDD14";

    @Test
    void text_is_trimmed_of_every_kind_of_white_space() {
        for (String space :
                List.of(" ", "\t", "\n", "\u000B", "\u00A0", "\u2007", "\u202F", "\u3000", "\u2028", "\uFEFF")) {
            assertThat(good(space + "a b" + space)).isEqualTo("a b");
        }
    }

    @Test
    void white_space_inside_a_text_stays() {
        assertThat(good("a\u00A0 b")).isEqualTo("a\u00A0 b");
    }

    @Test
    void text_is_composed() {
        assertThat(good("e\u0301")).isEqualTo("\u00E9");
        assertThat(good("\u1100\u1161\u11A8")).isEqualTo("\uAC01");
        assertThat(good("q\u0307\u0323")).isEqualTo("q\u0323\u0307");
    }

    @Test
    void what_composes_to_white_space_is_trimmed_as_well() {
        assertThat(good("\u2000a\u2001")).isEqualTo("a");
    }

    @Test
    void a_canonical_text_stays_as_it_is_for_every_code_point() {
        allCodePoints().forEach(codePoint -> {
            String once = Text.canonical("a" + Character.toString(codePoint) + "\u0301");
            if (!Text.canonical(once).equals(once)) {
                throw new AssertionError("U+%04X has two canonical forms".formatted(codePoint));
            }
        });
    }

    @Test
    void length_is_counted_in_code_points_after_trimming_and_composing() {
        assertThat(good("x".repeat(254))).hasSize(254);
        assertThat(good("x".repeat(255))).hasSize(255);
        assertThat(problem("x".repeat(256))).isEqualTo(Problem.TOO_LONG);
        assertThat(good(BELL.repeat(255))).hasSize(510);
        assertThat(problem(BELL.repeat(256))).isEqualTo(Problem.TOO_LONG);
        assertThat(good("e\u0301".repeat(255))).hasSize(255);
        assertThat(problem("e\u0301".repeat(256))).isEqualTo(Problem.TOO_LONG);
        assertThat(good(" ".repeat(5000) + "x".repeat(255) + " ".repeat(5000))).hasSize(255);
    }

    @Test
    void the_longest_text_that_composes_into_the_limit_is_taken() {
        String fourToOne = Normalizer.normalize("\u1F82", Normalizer.Form.NFD);
        assertThat(fourToOne).hasSize(4);
        assertThat(good(fourToOne.repeat(255))).isEqualTo("\u1F82".repeat(255));
        assertThat(problem(fourToOne.repeat(256))).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_huge_text_of_combining_marks_is_refused_without_sorting_them() {
        String marks = "a" + "\u0301\u0316".repeat(500_000);
        assertThat(problem(marks)).isEqualTo(Problem.TOO_LONG);
        assertThat(EmailForm.check("email", marks + "@example.org")).isInstanceOf(Text.Checked.Bad.class);
    }

    @Test
    void absent_and_blank_are_told_apart() {
        assertThat(Text.check("f", null, MAX)).isEqualTo(Text.bad("f", Problem.MISSING, "expected text, found none"));
        assertThat(problem("")).isEqualTo(Problem.BLANK);
        assertThat(problem(" \t\u00A0\uFEFF")).isEqualTo(Problem.BLANK);
    }

    @Test
    void each_of_the_2048_surrogates_alone_is_refused_at_every_position() {
        List<Integer> surrogates = IntStream.rangeClosed(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                .boxed()
                .toList();
        assertThat(surrogates).hasSize(2048);
        for (int surrogate : surrogates) {
            char half = (char) surrogate;
            for (String text : List.of(half + "ab", "a" + half + "b", "ab" + half, "" + half)) {
                assertThat(problem(text)).as("U+%04X", surrogate).isEqualTo(Problem.FORBIDDEN_CHARACTER);
            }
        }
    }

    @Test
    void two_halves_in_the_wrong_order_are_refused_and_a_pair_is_taken() {
        assertThat(problem("a\uDD14\uD83Db")).isEqualTo(Problem.FORBIDDEN_CHARACTER);
        assertThat(good("a" + BELL + "b")).isEqualTo("a" + BELL + "b");
    }

    @Test
    void every_control_character_is_refused_inside_and_at_the_ends_unless_trimmed() {
        List<Integer> controls = allCodePoints()
                .filter(c -> Character.getType(c) == Character.CONTROL)
                .boxed()
                .toList();
        assertThat(controls).hasSize(65);
        for (int control : controls) {
            String one = Character.toString(control);
            assertThat(problem("a" + one + "b")).as("U+%04X", control).isEqualTo(Problem.FORBIDDEN_CHARACTER);
            Optional<Problem> atEnds =
                    Character.isWhitespace(control) ? Optional.empty() : Optional.of(Problem.FORBIDDEN_CHARACTER);
            assertThat(problemOf(one + "ab")).as("U+%04X first", control).isEqualTo(atEnds);
            assertThat(problemOf("ab" + one)).as("U+%04X last", control).isEqualTo(atEnds);
        }
    }

    @Test
    void a_forbidden_character_is_named_by_code_point_and_place_only() {
        FieldProblem problem = ((Text.Checked.Bad) Text.check("name", "secret\u0000name", MAX)).problem();
        assertThat(problem.field()).isEqualTo("name");
        assertThat(problem.message()).contains("U+0000", "index 6").doesNotContain("secret");
    }

    @Test
    void a_checked_text_does_not_print_what_it_holds() {
        assertThat(Text.check("f", "planted", MAX).toString()).doesNotContain("planted");
    }

    @Test
    void ids_are_read_in_their_usual_form_only() {
        String id = "0190f3a1-0000-7000-8000-00000000abcd";
        assertThat(UuidText.parse("id", id)).hasToString(id);
        assertThat(UuidText.parse("id", id.toUpperCase(Locale.ROOT))).hasToString(id);
        Stream.of(
                        "",
                        id.substring(1),
                        id + "0",
                        "0190f3a10-000-7000-8000-00000000abcd",
                        "+190f3a1-0000-7000-8000-00000000abcd",
                        "0190f3a1-0000-7000-8000-0000000\uFF10abcd",
                        "0190f3a1-0000-7000-8000-00000000abcg",
                        "0190f3a1-0000-7000-8000+00000000abcd",
                        "1-1-1-1-0000000000000000000000000001")
                .forEach(bad -> assertThat(refusedAsId(bad)).as(bad).isTrue());
    }

    @Test
    void ids_compare_as_unsigned_bytes() {
        List<String> ascending = List.of(
                "00000000-0000-0000-0000-000000000000",
                "00000000-0000-0000-7fff-ffffffffffff",
                "00000000-0000-0000-8000-000000000000",
                "7fffffff-ffff-ffff-0000-000000000000",
                "80000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff");
        for (int one = 0; one < ascending.size(); one++) {
            for (int other = 0; other < ascending.size(); other++) {
                int order = UuidText.compare(
                        UuidText.parse("id", ascending.get(one)), UuidText.parse("id", ascending.get(other)));
                assertThat(Integer.signum(order)).isEqualTo(Integer.compare(one, other));
            }
        }
    }

    private static boolean refusedAsId(String text) {
        try {
            return UuidText.parse("id", text) == null;
        } catch (RefusedException refused) {
            return refused.refusal().code().equals("invalid");
        }
    }

    private static IntStream allCodePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }

    private static String good(String raw) {
        return ((Text.Checked.Good) Text.check("f", raw, MAX)).text();
    }

    private static Problem problem(String raw) {
        return problemOf(raw).orElseThrow();
    }

    private static Optional<Problem> problemOf(String raw) {
        return Text.check("f", raw, MAX) instanceof Text.Checked.Bad bad
                ? Optional.of(bad.problem().problem())
                : Optional.empty();
    }
}
