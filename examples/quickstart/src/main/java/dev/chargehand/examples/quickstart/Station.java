package dev.chargehand.examples.quickstart;

import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteDraft;

/**
 * A line of the fleet file that was found to be well formed.
 *
 * @param id the source's id of the station
 * @param network the team to be, in canonical form
 * @param site what the site shall be; its description is the {@link #note}
 * @param ports how many plugs the station has
 */
record Station(String id, String network, SiteDraft site, int ports) {
    /** The site's description: it names the station, so that the next run knows the site again. */
    String note() {
        return note(id);
    }

    static String note(String id) {
        return "AFDC station " + id;
    }

    SiteDetails details() {
        return site.check().orThrow();
    }
}
