package dev.chargehand.backoffice;

import dev.chargehand.Outcome;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.team.UserId;

/**
 * The host's own calls: nobody's rights are looked at, so none of them may be handed to users as it is. {@code by} is who stands in
 * the log, for example {@code UserId.opaque("payments")}.
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one charger take turns. Malformed input is refused
 * first, as {@link dev.chargehand.Refusal.Invalid}. What is so already is accepted, and nothing is recorded. Thread safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface BackOffice extends BackOfficeQuestions {
    /**
     * Tells how a charger is. Each report that changes something is one event.
     *
     * @param by who stands in the log
     * @param charger which charger
     * @param report what is told
     * @return the charger, or {@code Invalid}, {@code NotFound}
     */
    Outcome<Charger> report(UserId by, ChargerId charger, ChargerReport report);

    /**
     * Adds a product to the catalogue, or makes the one of that SKU so; for example to bring a retired one back.
     *
     * @param by who stands in the log
     * @param draft what the product is to be
     * @return the product, or {@code Invalid}, {@code TierFixed} for one of another tier
     */
    Outcome<Product> putProduct(UserId by, ProductDraft draft);

    /**
     * Retires a product: it can no longer be bought (I-84). What was bought stays, and what was begun can be confirmed.
     *
     * @param by who stands in the log
     * @param sku which product
     * @return the product, or {@code NotFound}
     */
    Outcome<Product> retireProduct(UserId by, Sku sku);

    /**
     * The payment arrived: gives the license, or renews the charger's license of that tier, from its end where it is still running
     * and from now where it has ended (I-86). A second confirmation is accepted and gives nothing (I-83). A license that is suspended
     * is renewed and stays suspended. A purchase stays with its charger: when its license was revoked or taken to another charger
     * meanwhile, the charger gets a new one; when the charger was deleted, the purchase was abandoned with it. Where it is refused,
     * the money is to be given back, and a purchase that is still open to be abandoned.
     *
     * @param by who stands in the log
     * @param payment which purchase
     * @return the purchase, or {@code NotFound}, {@code PurchaseClosed} for one that was abandoned, {@code WithoutEnd},
     *     {@code EndTooFar}
     */
    Outcome<Purchase> confirm(UserId by, PaymentId payment);

    /**
     * The payment failed or was given up: the purchase gives nothing (I-83).
     *
     * @param by who stands in the log
     * @param payment which purchase
     * @return the purchase, or {@code NotFound}, {@code PurchaseClosed} for one that was confirmed, whose license can be revoked
     */
    Outcome<Purchase> abandon(UserId by, PaymentId payment);

    /**
     * Suspends a license: it gives nothing, and its clock goes on (I-88).
     *
     * @param by who stands in the log
     * @param license which license
     * @return the license, or {@code NotFound}, {@code LicenseOver}
     */
    Outcome<ChargerLicense> suspend(UserId by, LicenseId license);

    /**
     * Reinstates a license, which is then what its dates say: after its end, expired (I-88).
     *
     * @param by who stands in the log
     * @param license which license
     * @return the license, or {@code NotFound}, {@code LicenseOver} for one that was revoked or replaced
     */
    Outcome<ChargerLicense> reinstate(UserId by, LicenseId license);

    /**
     * Takes a license back for good; the settings that it allowed stay (I-92).
     *
     * @param by who stands in the log
     * @param license which license
     * @return the license, or {@code NotFound}, {@code LicenseOver} for one that has ended
     */
    Outcome<ChargerLicense> revoke(UserId by, LicenseId license);
}
