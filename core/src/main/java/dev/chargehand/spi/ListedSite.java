package dev.chargehand.spi;

import dev.chargehand.facts.OverviewFacts;

/**
 * A site of a list, and where in it the storage found it: what it keeps to order sites by may be older than this release's way
 * to write that, and a list must go on from where it was.
 *
 * @param place its place in the list's order
 * @param facts the site with what is there
 */
public record ListedSite(SitePlace place, OverviewFacts facts) {}
