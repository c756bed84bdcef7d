package dev.chargehand.invitation;

import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;

/** What an invitation gives to the team that accepts it. */
public sealed interface Offer {
    /** The site itself. The former owner keeps access, as the policy says (I-25). */
    record Ownership() implements Offer {}

    /**
     * Access to the site.
     *
     * @param data the right to sensitive data; one that has ended by the time of acceptance gives none (I-55)
     * @param scope how much of the equipment
     */
    record Access(DataAccess data, AssetScope scope) implements Offer {}

    /**
     * Whether it gives the site itself.
     *
     * @return true when it does
     */
    default boolean isOwnership() {
        return this instanceof Ownership;
    }
}
