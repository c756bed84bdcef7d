package dev.chargehand.site;

/** How far someone reaches. Levels nest: each includes those before it, and their order is their rank. */
public enum AccessLevel {
    /** Sees the site and what is not sensitive of it. */
    BASIC,
    /** Reads the site's sensitive data and sets the site up. */
    SENSITIVE,
    /** Decides over the site and over who else reaches it. */
    OWNER;

    /**
     * Whether this level includes another.
     *
     * @param asked the other level
     * @return true when this is at least that
     */
    public boolean includes(AccessLevel asked) {
        return compareTo(asked) >= 0;
    }
}
