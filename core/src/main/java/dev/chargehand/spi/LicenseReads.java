package dev.chargehand.spi;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The questions about licenses, purchases and products. They keep the promises of {@link Reads}. */
public interface LicenseReads {
    /**
     * How a user reaches a charger, and its licenses.
     *
     * @param charger which charger
     * @param user which user
     * @return the facts; without licenses when no team of the user reaches or holds it
     */
    LicenseFacts licenses(ChargerId charger, UserId user);

    /**
     * How a user reaches a site, and the licenses on the chargers there that the user reaches.
     *
     * @param site which site
     * @param user which user
     * @return the facts
     */
    LicenseFacts licenses(SiteId site, UserId user);

    /**
     * All licenses of a charger, whatever became of them, by id.
     *
     * @param charger which charger
     * @param viewer who looks
     * @param after the list goes on after this id
     * @param limit the most to return
     * @return the licenses, or empty when no team of the viewer reaches or holds the charger
     */
    Optional<List<License>> licensesOf(ChargerId charger, UserId viewer, LicenseId after, int limit);

    /**
     * A purchase.
     *
     * @param payment which purchase
     * @param viewer who looks
     * @return the purchase, or empty when the viewer is not a member of the team that pays
     */
    Optional<Purchase> purchase(PaymentId payment, UserId viewer);

    /**
     * A purchase, for the host.
     *
     * @param payment which purchase
     * @return the purchase, or empty
     */
    Optional<Purchase> purchase(PaymentId payment);

    /**
     * A product.
     *
     * @param sku which product
     * @return the product, or empty
     */
    Optional<Product> product(Sku sku);

    /**
     * The products, by SKU, code point by code point.
     *
     * @param after the list goes on after this text
     * @param limit the most to return
     * @return the products, the retired ones among them
     */
    List<Product> products(String after, int limit);
}
