package dev.chargehand.spi;

import dev.chargehand.site.SiteQuery;

/**
 * Which part of a list of sites is asked for.
 *
 * @param query which sites, in which order
 * @param after the list goes on after this place, in the query's direction
 * @param limit the most to return
 */
public record SiteListing(SiteQuery query, SitePlace after, int limit) {}
