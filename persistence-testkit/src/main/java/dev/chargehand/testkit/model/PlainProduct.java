package dev.chargehand.testkit.model;

import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;

/** A product in the reference model. */
public record PlainProduct(Tier tier, Term term, boolean active) {
    PlainProduct retired() {
        return new PlainProduct(tier, term, false);
    }
}
