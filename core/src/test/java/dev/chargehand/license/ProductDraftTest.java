package dev.chargehand.license;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final Sku SKU = new Sku("pro");

    @Test
    void unless_more_is_said_a_product_is_named_as_its_sku_and_sold_for_a_year() {
        assertThat(ProductDraft.of(" pro ", Tier.PRO).check(NOW).orThrow())
                .isEqualTo(new Product(SKU, "pro", Tier.PRO, Term.months(12), true, NOW, NOW));
    }

    @Test
    void what_is_said_is_sold() {
        assertThat(ProductDraft.of("pro", Tier.PRO)
                        .name(" Professional ")
                        .term(Term.perpetual())
                        .retired()
                        .check(NOW)
                        .orThrow())
                .isEqualTo(new Product(SKU, "Professional", Tier.PRO, Term.perpetual(), false, NOW, NOW));
    }

    @Test
    void every_bad_field_is_named_at_once() {
        assertThat(problems(ProductDraft.of("x".repeat(101), null)
                        .name("x".repeat(256))
                        .term(Term.months(1201))))
                .containsExactly("sku TOO_LONG", "name TOO_LONG", "tier MISSING", "term OUT_OF_RANGE");
        assertThat(problems(ProductDraft.of(null, Tier.SMART).name(" ").term(Term.days(0))))
                .containsExactly("sku MISSING", "name BLANK", "term OUT_OF_RANGE");
        assertThat(problems(ProductDraft.of("", Tier.SMART))).containsExactly("sku BLANK");
        assertThat(problems(ProductDraft.of("pro", Tier.SMART).name(null))).containsExactly("name MISSING");
    }

    @Test
    void a_term_set_to_none_is_missing_and_never_one_without_end() {
        assertThat(problems(ProductDraft.of("pro", Tier.PRO).term(null))).containsExactly("term MISSING");
    }

    @Test
    void absurd_terms_are_out_of_range() {
        for (int count : List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            assertThat(problems(ProductDraft.of("pro", Tier.PRO).term(Term.months(count))))
                    .containsExactly("term OUT_OF_RANGE");
            assertThat(problems(ProductDraft.of("pro", Tier.PRO).term(Term.days(count))))
                    .containsExactly("term OUT_OF_RANGE");
        }
    }

    @Test
    void a_draft_prints_its_fields_and_stays_as_it_is() {
        ProductDraft draft = ProductDraft.of("pro", Tier.PRO);
        assertThat(draft.retired().check(NOW).orThrow().active()).isFalse();
        assertThat(draft.check(NOW).orThrow().active()).isTrue();
        assertThat(draft).hasToString("ProductDraft[sku, tier]");
    }

    private static List<String> problems(ProductDraft draft) {
        Outcome<Product> checked = draft.check(NOW);
        return ((Refusal.Invalid) checked.whyNot().orElseThrow())
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.problem())
                        .toList();
    }
}
