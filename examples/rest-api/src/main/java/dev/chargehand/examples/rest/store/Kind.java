package dev.chargehand.examples.rest.store;

/** What an integer id can name. */
public enum Kind {
    TEAM,
    SITE,
    CHARGER,
    METER,
    USER,
    LICENSE,
    INVITATION,
    PRODUCT
}
