package dev.chargehand.facts;

import dev.chargehand.charger.Pincode;
import dev.chargehand.site.SiteAccess;
import java.util.List;

/**
 * A pincode with how the viewer reaches its charger.
 *
 * @param through the records by which the viewer reaches the charger on its site; empty where it is held by a team of the viewer
 * @param pincode what proves possession
 */
public record PincodeFacts(List<SiteAccess> through, Pincode pincode) {
    /**
     * Copies the list.
     *
     * @param through the records by which the viewer reaches the charger on its site; empty where it is held by a team of the viewer
     * @param pincode what proves possession
     */
    public PincodeFacts {
        through = List.copyOf(through);
    }
}
