package dev.chargehand.license;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.site.SiteCapabilities;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;

/**
 * The questions about what can be bought for a charger, and what was, without the commands of {@link Licenses}.
 *
 * <p>Every question is one statement. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other
 * refusals are listed in the order in which they are looked for. Thread safe.
 */
public interface LicenseQuestions {
    /**
     * The catalogue, the retired products among them, by SKU.
     *
     * @param page which part
     * @return the page, or {@code Invalid}
     */
    Outcome<Page<Product>> products(PageRequest page);

    /**
     * A product.
     *
     * @param sku which product
     * @return the product, or {@code NotFound}
     */
    Outcome<Product> product(Sku sku);

    /**
     * The licenses of a charger, whatever became of them, in the order they were first given.
     *
     * @param actor who calls, who reaches the charger
     * @param charger which charger
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound}
     */
    Outcome<Page<ChargerLicense>> ofCharger(UserId actor, ChargerId charger, PageRequest page);

    /**
     * A purchase.
     *
     * @param actor who calls, a member of the team that pays
     * @param payment which purchase
     * @return the purchase, or {@code NotFound}
     */
    Outcome<Purchase> purchase(UserId actor, PaymentId payment);

    /**
     * What the chargers of a site can be made to do, as far as the caller reaches them (I-91).
     *
     * @param actor who calls, who reaches the site
     * @param site which site
     * @return the capabilities, or {@code NotFound}
     */
    Outcome<SiteCapabilities> capabilities(UserId actor, SiteId site);
}
