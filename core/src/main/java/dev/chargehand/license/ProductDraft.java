package dev.chargehand.license;

import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a product is to be: raw input, checked as a whole by the call that takes it, which names every bad field at once. An
 * active one for 12 months, unless more is said.
 *
 * <p>Immutable: each method returns a new draft.
 */
public final class ProductDraft {
    private static final int MAX_NAME = 255;

    private final Draft draft;

    private ProductDraft(Draft draft) {
        this.draft = draft;
    }

    /**
     * A product of this SKU.
     *
     * @param sku 1 to 100 characters after trimming
     * @param tier the license it buys
     * @return the draft
     */
    public static ProductDraft of(@Nullable String sku, @Nullable Tier tier) {
        return new ProductDraft(Draft.EMPTY.with("sku", sku).with("tier", tier));
    }

    /**
     * Sets what people call it; the SKU when never set.
     *
     * @param name 1 to 255 characters after trimming
     * @return the draft with it
     */
    public ProductDraft name(@Nullable String name) {
        return new ProductDraft(draft.with("name", name));
    }

    /**
     * Sets for how long a license is bought.
     *
     * @param term how long
     * @return the draft with it
     */
    public ProductDraft term(@Nullable Term term) {
        return new ProductDraft(draft.with("term", term));
    }

    /**
     * Retires it: it can no longer be bought, and what was bought stays.
     *
     * @return the draft with it
     */
    public ProductDraft retired() {
        return new ProductDraft(draft.with("active", false));
    }

    /**
     * Checks the draft.
     *
     * @param now the instant of the call
     * @return the product as a new one, or {@link dev.chargehand.Refusal.Invalid} naming every bad field
     */
    public Outcome<Product> check(Instant now) {
        DraftCheck check = new DraftCheck(draft);
        String sku = check.required("sku", "", Sku.MAX_LENGTH);
        String name = check.required("name", sku.isEmpty() ? "-" : sku, MAX_NAME);
        Optional<Tier> tier = check.value("tier", Tier.class, Optional.empty());
        Optional<Term> term = check.value("term", Term.class, Optional.of(Term.months(12)));
        if (tier.isEmpty()) {
            check.problem("tier", Problem.MISSING, "expected a tier, found none");
        }
        if (term.isEmpty()) {
            check.problem("term", Problem.MISSING, "expected a term, found none");
        }
        term.flatMap(found -> found.problem("term")).ifPresent(check::problem);
        return check.outcome(() -> new Product(
                new Sku(sku), name, tier.orElseThrow(), term.orElseThrow(), check.flag("active", true), now, now));
    }

    @Override
    public String toString() {
        return "ProductDraft" + draft;
    }
}
