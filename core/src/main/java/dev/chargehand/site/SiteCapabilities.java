package dev.chargehand.site;

import java.util.Set;

/**
 * What the chargers of a site can be made to do, as far as the viewer reaches them; derived from their licenses, never stored
 * (I-91).
 *
 * @param held those there are; dynamic load management always is
 */
public record SiteCapabilities(Set<Capability> held) {
    /**
     * Copies the set.
     *
     * @param held those there are; dynamic load management always is
     */
    public SiteCapabilities {
        held = Set.copyOf(held);
    }

    /**
     * Whether one of them is there.
     *
     * @param capability which one
     * @return true when it is
     */
    public boolean has(Capability capability) {
        return held.contains(capability);
    }
}
