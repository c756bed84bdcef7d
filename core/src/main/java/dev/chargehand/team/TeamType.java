package dev.chargehand.team;

/** What kind of party a team is. It gives no rights. */
public enum TeamType {
    /** Made for one user who had no team; no other team has this type (I-13). */
    PERSONAL,
    /** A home owners' association. */
    HOA,
    /** Sells chargers to users. */
    RETAILER,
    /** Sets chargers up. */
    INSTALLER,
    /** Sells chargers to installers and retailers. */
    WHOLESALER,
    /** Any other company. */
    COMPANY,
    /** Makes chargers. */
    OEM,
    /** None of these; the default. */
    OTHER
}
