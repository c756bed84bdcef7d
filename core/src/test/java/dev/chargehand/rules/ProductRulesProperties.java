package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.SKU;
import static dev.chargehand.rules.LicenseSamples.product;
import static dev.chargehand.rules.Samples.EARLIER;
import static dev.chargehand.rules.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.LicenseRefusal;
import dev.chargehand.Refusal;
import dev.chargehand.event.ProductEvent.ProductAdded;
import dev.chargehand.event.ProductEvent.ProductChanged;
import dev.chargehand.license.Product;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The catalogue: what comes into it, changes in it and is retired. */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class ProductRulesProperties {
    @Property
    void i_62_a_product_is_told_as_it_comes_to_be_and_before_and_after_each_change(
            @ForAll Term before, @ForAll Term after, @ForAll boolean active, @ForAll boolean renamed) {
        Product first = made(product(Tier.PRO, before, active), "Pro");
        assertThat(ProductRules.put(new ProductRules.Put(first), Optional.empty()))
                .isEqualTo(Decision.accept(first, new ProductAdded(first)));
        Product wanted = made(product(Tier.PRO, after, !active), renamed ? "Professional" : "Pro");
        Product present = new Product(SKU, "Pro", Tier.PRO, before, active, EARLIER, EARLIER);
        Product changed = new Product(SKU, wanted.name(), Tier.PRO, after, !active, EARLIER, NOW);
        assertThat(ProductRules.put(new ProductRules.Put(wanted), Optional.of(present)))
                .isEqualTo(Decision.accept(changed, new ProductChanged(present, changed)));
    }

    @Property
    void i_62_a_product_that_is_so_already_stays_and_nothing_is_told(@ForAll Term term, @ForAll boolean active) {
        Product present = new Product(SKU, "Pro", Tier.PRO, term, active, EARLIER, EARLIER);
        assertThat(ProductRules.put(new ProductRules.Put(made(present, "Pro")), Optional.of(present)))
                .isEqualTo(Decision.accept(present));
        Product retired = new Product(SKU, "Pro", Tier.PRO, term, false, EARLIER, EARLIER);
        assertThat(ProductRules.retire(new ProductRules.Retire(SKU), Optional.of(retired), NOW))
                .isEqualTo(Decision.accept(retired));
    }

    @Property
    void i_84_a_retired_product_stays_in_the_catalogue_and_an_unknown_one_is_not_found(@ForAll Term term) {
        Product present = product(Tier.SMART, term, true);
        Product retired = new Product(SKU, present.name(), Tier.SMART, term, false, EARLIER, NOW);
        assertThat(ProductRules.retire(new ProductRules.Retire(SKU), Optional.of(present), NOW))
                .isEqualTo(Decision.accept(retired, new ProductChanged(present, retired)));
        assertThat(ProductRules.retire(new ProductRules.Retire(SKU), Optional.empty(), NOW))
                .isEqualTo(Decision.refuse(new Refusal.NotFound("product", SKU.text())));
    }

    @Property
    void a_product_keeps_its_tier(@ForAll Term term, @ForAll Tier tier) {
        Product present = product(tier, term, true);
        Product wanted = made(product(tier == Tier.SMART ? Tier.PRO : Tier.SMART, term, true), "Other");
        assertThat(ProductRules.put(new ProductRules.Put(wanted), Optional.of(present)))
                .isEqualTo(Decision.refuse(new LicenseRefusal.TierFixed(SKU, tier)));
    }

    /** As the call makes it of a draft. */
    private static Product made(Product of, String name) {
        return new Product(of.sku(), name, of.tier(), of.term(), of.active(), NOW, NOW);
    }
}
