package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.event.ProductEvent.ProductAdded;
import dev.chargehand.event.ProductEvent.ProductChanged;
import dev.chargehand.license.Product;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The catalogue (I-84). */
public abstract class ProductContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    /** By code points, which is another order than that of UTF-16 and of any language. */
    private static final List<String> IN_ORDER = List.of(
            "A", "B", "Z-1", "Z-10", "Z-2", "_", "a", "aa", "b", "\u00e9", "\uff21", "\uff21\uff21", "\uD83D\uDE97");

    protected ProductContract() {}

    @Test
    void a_product_is_added_changed_retired_and_brought_back() {
        SharedSite at = new SharedSite(world());
        ProductDraft draft = ProductDraft.of("smart-year", Tier.SMART);
        at.records(() -> put(draft), ProductAdded.class);
        Sku sku = new Sku("smart-year");
        Instant added = clock().instant();
        Product first = licenses().product(sku).orThrow();
        assertThat(first)
                .as("%s", world().name())
                .isEqualTo(new Product(sku, "smart-year", Tier.SMART, Term.months(12), true, added, added));
        at.records(() -> put(draft));
        clock().advance(Duration.ofDays(1));
        at.records(() -> put(draft.name("Slim laden \uD83D\uDE97").term(Term.perpetual())), ProductChanged.class);
        assertThat(licenses().product(sku).orThrow())
                .isEqualTo(new Product(
                        sku, "Slim laden \uD83D\uDE97", Tier.SMART, Term.perpetual(), true, added, clock().instant()));
        at.records(() -> backOffice().retireProduct(Yard.HOST, sku), ProductChanged.class);
        at.records(() -> backOffice().retireProduct(Yard.HOST, sku));
        assertThat(licenses().product(sku).orThrow().active()).isFalse();
        assertThat(licenses().products(ALL).orThrow().items()).hasSize(1);
        at.records(() -> put(draft), ProductChanged.class);
        assertThat(licenses().product(sku).orThrow().active()).isTrue();
        at.refused("tier_fixed", () -> put(ProductDraft.of("smart-year", Tier.PRO)));
        at.records(() -> put(ProductDraft.of("old", Tier.PRO).retired()), ProductAdded.class);
    }

    @Test
    void the_case_of_a_sku_counts_and_an_unknown_one_is_not_found() {
        SharedSite at = new SharedSite(world());
        put(ProductDraft.of("pro", Tier.PRO)).orThrow();
        at.refused("product_not_found", () -> licenses().product(new Sku("PRO")));
        at.refused("product_not_found", () -> backOffice().retireProduct(Yard.HOST, new Sku("pr")));
        at.records(() -> put(ProductDraft.of(" PRO ", Tier.SMART)), ProductAdded.class);
        assertThat(licenses().product(new Sku("pro")).orThrow().tier()).isEqualTo(Tier.PRO);
    }

    @Test
    void every_term_comes_back_equal_and_an_absurd_one_is_refused() {
        SharedSite at = new SharedSite(world());
        List<Term> good = List.of(
                Term.months(1), Term.months(Term.MAX_MONTHS), Term.days(1), Term.days(Term.MAX_DAYS), Term.perpetual());
        for (Term term : good) {
            Sku sku = new Yard(world()).product(Tier.PRO, term);
            assertThat(licenses().product(sku).orThrow().term())
                    .as("%s", world().name())
                    .isEqualTo(term);
        }
        List<Term> absurd = List.of(
                Term.months(0),
                Term.months(-1),
                Term.months(Integer.MIN_VALUE),
                Term.months(1201),
                Term.days(0),
                Term.days(-1),
                Term.days(36_501),
                Term.days(Integer.MAX_VALUE));
        for (Term term : absurd) {
            at.refused("invalid", () -> put(ProductDraft.of("absurd", Tier.PRO).term(term)));
        }
        Outcome<Product> all = put(
                ProductDraft.of("s".repeat(101), Tier.PRO).name("n".repeat(256)).term(Term.days(0)));
        assertThat(((Refusal.Invalid) all.whyNot().orElseThrow()).problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("sku", "name", "term");
        at.refused("invalid", () -> put(ProductDraft.of("", Tier.PRO)));
        at.refused("invalid", () -> put(ProductDraft.of(null, Tier.PRO)));
        String longest = "\uD83D\uDE97".repeat(Sku.MAX_LENGTH);
        at.records(() -> put(ProductDraft.of(longest, Tier.PRO).name(Reports.LONGEST)), ProductAdded.class);
        assertThat(licenses().product(new Sku(longest)).orThrow().name()).isEqualTo(Reports.LONGEST);
    }

    @Property(tries = 8)
    void products_are_listed_by_sku_in_pages_of_any_size(@ForAll @IntRange(min = 1, max = 14) int size) {
        for (int step = 0; step < IN_ORDER.size(); step++) {
            put(ProductDraft.of(IN_ORDER.get(step * 5 % IN_ORDER.size()), Tier.SMART))
                    .orThrow();
        }
        List<String> found = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<Product> page =
                    licenses().products(new PageRequest(next.get(), size)).orThrow();
            page.items().forEach(product -> found.add(product.sku().text()));
            next = page.next();
        }
        assertThat(found).as("%s: pages of %d", world().name(), size).isEqualTo(IN_ORDER);
    }

    @Test
    void a_bad_page_of_products_is_refused() {
        SharedSite at = new SharedSite(world());
        put(ProductDraft.of("a", Tier.SMART)).orThrow();
        put(ProductDraft.of("b", Tier.SMART)).orThrow();
        at.refused("invalid", () -> licenses().products(PageRequest.first(0)));
        at.refused("invalid", () -> licenses().products(PageRequest.first(1_000_000)));
        at.refused("invalid", () -> licenses().products(new PageRequest(new Cursor("nonsense"), 10)));
        String after = licenses()
                .products(PageRequest.first(1))
                .orThrow()
                .next()
                .orElseThrow()
                .text();
        Cursor tampered = new Cursor((after.charAt(0) == 'A' ? 'B' : 'A') + after.substring(1));
        at.refused("invalid", () -> licenses().products(new PageRequest(tampered, 10)));
        at.refused("invalid", () -> sites().list(at.ada, new PageRequest(new Cursor(after), 10)));
    }

    private Outcome<Product> put(ProductDraft draft) {
        return backOffice().putProduct(Yard.HOST, draft);
    }
}
