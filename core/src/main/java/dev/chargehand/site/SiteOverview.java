package dev.chargehand.site;

/**
 * A site as a list shows it to someone who reaches it.
 *
 * @param site the site, with the level held on it
 * @param chargers how many chargers there the viewer reaches (I-35)
 * @param capabilities what these can be made to do (I-91)
 */
public record SiteOverview(ReachableSite site, int chargers, SiteCapabilities capabilities) {}
