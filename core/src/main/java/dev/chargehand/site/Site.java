package dev.chargehand.site;

import java.time.Instant;

/**
 * A physical place with charging equipment.
 *
 * @param id its id
 * @param details name, address and the rest that an update can change
 * @param createdAt when it was created, to the millisecond
 * @param updatedAt when its details last changed
 */
public record Site(SiteId id, SiteDetails details, Instant createdAt, Instant updatedAt) {
    /**
     * The same site with other details.
     *
     * @param details the new details
     * @param at when they changed
     * @return the changed site
     */
    public Site with(SiteDetails details, Instant at) {
        return new Site(id, details, createdAt, at);
    }
}
