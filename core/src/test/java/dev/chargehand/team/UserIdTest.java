package dev.chargehand.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.RefusedException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UserIdTest {
    @Test
    void i_10_two_spellings_of_one_address_are_one_user() {
        assertThat(UserId.email(" Ada@Example.ORG ")).isEqualTo(UserId.email("ada@example.org"));
        assertThat(UserId.phone("+31 (20) 123-4567")).isEqualTo(UserId.phone("+31201234567"));
        assertThat(UserId.opaque(" Jose\u0301 ")).isEqualTo(UserId.opaque("Jos\u00E9"));
    }

    @Test
    void i_10_the_case_of_an_opaque_id_counts() {
        assertThat(UserId.opaque("ada")).isNotEqualTo(UserId.opaque("Ada"));
    }

    @Test
    void i_10_users_of_different_kinds_are_never_one() {
        assertThat(List.of(UserId.opaque("ada@example.org"), UserId.opaque("email:ada@example.org")))
                .doesNotContain(UserId.email("ada@example.org"));
        assertThat(UserId.opaque("+31201234567")).isNotEqualTo(UserId.phone("+31201234567"));
    }

    @Test
    void i_10_two_opaque_ids_that_differ_in_one_code_point_are_one_user_only_when_canonically_equivalent() {
        Map<UserId, String> composed = new HashMap<>();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int type = Character.getType(codePoint);
            if (type != Character.CONTROL && type != Character.SURROGATE) {
                String raw = "a" + Character.toString(codePoint) + "b";
                String form = Normalizer.normalize(raw, Normalizer.Form.NFC);
                String first = composed.merge(UserId.opaque(raw), form, (one, other) -> one);
                if (!first.equals(form)) {
                    throw new AssertionError("U+%04X is the same user as %s".formatted(codePoint, first));
                }
            }
        }
        assertThat(composed).hasSizeGreaterThan(1_100_000 - 2_048 - 65);
    }

    @Test
    void the_canonical_text_makes_the_same_user_again() {
        for (UserId user : List.of(
                UserId.email("Jose\u0301@B\u00FCcher.example"),
                UserId.phone("+31 20 1234567"),
                UserId.opaque("auth0|5f7c:8/9 \u00E9"))) {
            assertThat(new UserId(user.text())).isEqualTo(user);
        }
    }

    @Test
    void another_text_than_the_canonical_one_makes_no_user() {
        for (String text : List.of(
                "",
                "ada@example.org",
                "email:Ada@example.org",
                "email: ada@example.org",
                "email:",
                "phone:+31 201234567",
                "phone:31201234567",
                "opaque:",
                "opaque: 7",
                "opaque:e\u0301",
                "OPAQUE:7",
                "user:7")) {
            assertThatThrownBy(() -> new UserId(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_opaque_id_has_1_to_255_characters() {
        assertThat(UserId.opaque("x".repeat(255)).text()).hasSize(255 + "opaque:".length());
        assertThat(problem(UserId::opaque, "x".repeat(256))).isEqualTo(Problem.TOO_LONG);
        assertThat(problem(UserId::opaque, " ")).isEqualTo(Problem.BLANK);
        assertThat(problem(UserId::opaque, null)).isEqualTo(Problem.MISSING);
        assertThat(problem(UserId::opaque, "a\u0000b")).isEqualTo(Problem.FORBIDDEN_CHARACTER);
        assertThat(problem(UserId::opaque, "a\uD800")).isEqualTo(Problem.FORBIDDEN_CHARACTER);
    }

    @Test
    void malformed_addresses_are_refused_by_field() {
        assertThat(problem(UserId::email, "ada")).isEqualTo(Problem.MALFORMED);
        assertThat(problem(UserId::email, null)).isEqualTo(Problem.MISSING);
        assertThat(problem(UserId::email, "\u1E9E@example.org")).isEqualTo(Problem.MALFORMED);
        assertThat(problem(UserId::phone, "020 1234567")).isEqualTo(Problem.MALFORMED);
        assertThat(problem(UserId::phone, null)).isEqualTo(Problem.MISSING);
    }

    @Test
    void a_typed_address_is_told_apart_by_its_form() {
        assertThat(UserId.ofAddress(" Ada@example.org").orThrow()).isEqualTo(UserId.email("ada@example.org"));
        assertThat(UserId.ofAddress(" +31 20 1234567").orThrow()).isEqualTo(UserId.phone("+31201234567"));
        Stream.of("", "ada", "0201234567", "+", "@", "+31@", "\uFF0B31201234567")
                .map(UserId::ofAddress)
                .forEach(outcome -> assertThat(fieldOf(outcome)).isEqualTo("user_id"));
        assertThat(fieldOf(UserId.ofAddress(null))).isEqualTo("user_id");
    }

    @Test
    void a_user_prints_the_kind_and_a_hash_and_nothing_of_the_address() {
        assertThat(UserId.email("ada@example.org").toString()).matches("email#[0-9a-f]{8}");
        assertThat(UserId.phone("+31201234567").toString()).matches("phone#[0-9a-f]{8}");
        assertThat(UserId.opaque("x:y").toString()).matches("opaque#[0-9a-f]{8}");
        assertThat(UserId.opaque("1").toString())
                .isNotEqualTo(UserId.opaque("2").toString());
    }

    private static Problem problem(Function<@Nullable String, UserId> factory, @Nullable String raw) {
        try {
            throw new AssertionError("taken: " + factory.apply(raw));
        } catch (RefusedException refused) {
            FieldProblem problem =
                    ((Refusal.Invalid) refused.refusal()).problems().get(0);
            assertThat(problem.field()).isEqualTo("user_id");
            return problem.problem();
        }
    }

    private static String fieldOf(Outcome<UserId> outcome) {
        return ((Refusal.Invalid) outcome.whyNot().orElseThrow())
                .problems()
                .get(0)
                .field();
    }
}
