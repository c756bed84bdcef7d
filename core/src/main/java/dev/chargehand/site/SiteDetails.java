package dev.chargehand.site;

import dev.chargehand.text.Text;
import java.util.Optional;

/**
 * What an update can change of a site; {@link SiteDraft} makes well-formed ones.
 *
 * @param name 1 to 255 characters, trimmed and in normal form C
 * @param address where it is, as people write it
 * @param location where it is on the map
 * @param manualCoordinates whether a person set the location rather than a lookup of the address
 * @param timeZone an IANA time zone such as {@code Asia/Seoul}
 * @param description at most 2,000 characters
 */
public record SiteDetails(
        String name,
        Address address,
        Optional<GeoPoint> location,
        boolean manualCoordinates,
        Optional<String> timeZone,
        Optional<String> description) {
    /**
     * What sites are ordered by where they are ordered by name.
     *
     * @return the name without regard to case
     */
    public String sortName() {
        return Text.folded(name);
    }

    /**
     * What a search looks into: the name and the parts of the address that there are, each on a line of its own, because no
     * search may begin in one and end in the next.
     *
     * @return the lines without regard to case
     */
    public String searchText() {
        return Text.folded(name + address.lines());
    }

    /** Nothing of the details; a site may be a person's home. */
    @Override
    public String toString() {
        return "SiteDetails[…]";
    }
}
