package dev.chargehand.facts;

import dev.chargehand.license.License;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.team.Member;
import java.util.List;
import java.util.Optional;

/**
 * What is to know before a license is bought.
 *
 * @param payer the buyer's place in the team that pays, if any
 * @param purchase the purchase that the payment belongs to already, if any
 * @param product the product, if there is one
 * @param licenses the charger's current licenses
 */
public record PurchaseFacts(
        Optional<Member> payer, Optional<Purchase> purchase, Optional<Product> product, List<License> licenses) {
    /**
     * Copies the list.
     *
     * @param payer the buyer's place in the team that pays, if any
     * @param purchase the purchase that the payment belongs to already, if any
     * @param product the product, if there is one
     * @param licenses the charger's current licenses
     */
    public PurchaseFacts {
        licenses = List.copyOf(licenses);
    }
}
