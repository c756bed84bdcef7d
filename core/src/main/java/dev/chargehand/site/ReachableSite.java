package dev.chargehand.site;

/**
 * A site as someone who reaches it sees it.
 *
 * @param site the site
 * @param level the level held on it at the instant of the call
 */
public record ReachableSite(Site site, AccessLevel level) {}
