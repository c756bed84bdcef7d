package dev.chargehand.site;

/**
 * A place on earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {
    /**
     * Refuses what is no place.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     */
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("expected degrees within 90 and 180, found something else");
        }
        // one zero: storages disagree on whether they keep the sign of the other
        latitude += 0.0;
        longitude += 0.0;
    }

    /** Says only that there is a place; a site may be a person's home. */
    @Override
    public String toString() {
        return "GeoPoint[…]";
    }
}
