package dev.chargehand.license;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One purchase of a license, with what was bought as it was then. Kept whatever becomes of it, its charger and its product.
 *
 * @param payment what the host calls the payment
 * @param charger for which charger
 * @param sku which product
 * @param tier the license it buys
 * @param term for how long
 * @param payer the team that pays (I-85)
 * @param buyer who bought
 * @param billing how it is paid
 * @param status what became of it
 * @param license the license it gave, once confirmed
 * @param createdAt when it was begun
 * @param updatedAt when it last changed
 */
public record Purchase(
        PaymentId payment,
        ChargerId charger,
        Sku sku,
        Tier tier,
        Term term,
        TeamId payer,
        UserId buyer,
        Billing billing,
        PurchaseStatus status,
        Optional<LicenseId> license,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * Whether it is still open.
     *
     * @return true for one that is neither confirmed nor abandoned
     */
    public boolean isPending() {
        return status == PurchaseStatus.PENDING;
    }

    /**
     * The same, paid.
     *
     * @param given the license it gave
     * @param at the instant of the change
     * @return the purchase, confirmed
     */
    public Purchase confirmed(LicenseId given, Instant at) {
        return new Purchase(
                payment,
                charger,
                sku,
                tier,
                term,
                payer,
                buyer,
                billing,
                PurchaseStatus.CONFIRMED,
                Optional.of(given),
                createdAt,
                at);
    }

    /**
     * The same, not paid.
     *
     * @param at the instant of the change
     * @return the purchase, abandoned
     */
    public Purchase abandoned(Instant at) {
        return new Purchase(
                payment,
                charger,
                sku,
                tier,
                term,
                payer,
                buyer,
                billing,
                PurchaseStatus.ABANDONED,
                Optional.empty(),
                createdAt,
                at);
    }

    /** Ids only. */
    @Override
    public String toString() {
        return "Purchase[payment=" + payment + ", charger=" + charger + ", sku=" + sku + ", status=" + status + "]";
    }
}
