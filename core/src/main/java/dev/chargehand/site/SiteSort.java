package dev.chargehand.site;

/** What a list of sites is ordered by; sites alike in it follow by id, in the same direction. */
public enum SiteSort {
    /** By name, whatever the case of its letters, code point by code point. */
    NAME,
    /** By country code; those without one come before all others. */
    COUNTRY,
    /** By how many chargers the viewer reaches there. */
    CHARGERS_COUNT,
    /** By when they were created. */
    CREATED_AT
}
