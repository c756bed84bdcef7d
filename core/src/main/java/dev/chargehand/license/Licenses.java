package dev.chargehand.license;

import dev.chargehand.Outcome;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/**
 * What can be bought for a charger, and what was. Payment is the host's: it begins a purchase here, takes the money, and confirms or
 * abandons it through the {@link dev.chargehand.backoffice.BackOffice}.
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one charger take turns. Every question is one
 * statement. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in the order
 * in which they are looked for. Thread safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface Licenses extends LicenseQuestions {
    /**
     * Begins a purchase, which gives nothing until its payment is confirmed (I-82). Called again with the same payment for the same
     * purchase it answers what became of that, and nothing is recorded (I-83).
     *
     * @param actor who buys, at level {@code SENSITIVE} at least (I-85)
     * @param charger for which charger
     * @param sku which product
     * @param payer the team that pays, of which the buyer is a member
     * @param payment what the host calls the payment
     * @return the purchase, or {@code NotFound} for the charger, the team or the product, {@code NotPermitted}, {@code AdminNeeded},
     *     {@code PaymentTaken}, {@code ProductRetired} (I-84), {@code WithoutEnd}, {@code LicenseSuspended} whether or not that has
     *     ended, {@code EndTooFar}; purchases that are pending are not counted
     */
    Outcome<Purchase> begin(UserId actor, ChargerId charger, Sku sku, TeamId payer, PaymentId payment);

    /**
     * Buys at once, to be billed later (I-82): for a team of which the host knows that it is an active partner. Like {@link #begin},
     * and confirmed in the same step.
     *
     * @param actor who buys, at level {@code SENSITIVE} at least
     * @param charger for which charger
     * @param sku which product
     * @param payer the partner that pays, of which the buyer is a member
     * @param payment what the host calls the invoice item
     * @return the purchase, or what {@link #begin} is refused with
     */
    Outcome<Purchase> buyAsPartner(UserId actor, ChargerId charger, Sku sku, TeamId payer, PaymentId payment);

    /**
     * Takes a license that has not ended to another charger, for example to one that replaces a broken one: its end stays, and the former
     * charger loses it in the same step (I-89).
     *
     * @param actor who calls, at level {@code SENSITIVE} at least on both chargers
     * @param license which license
     * @param target the other charger
     * @return the license there, or {@code NotFound} for the license or the charger, {@code NotPermitted}, {@code AdminNeeded},
     *     {@code SameCharger}, {@code LicenseSuspended}, {@code LicenseOver}, {@code TierLicensed}
     */
    Outcome<ChargerLicense> transfer(UserId actor, LicenseId license, ChargerId target);
}
