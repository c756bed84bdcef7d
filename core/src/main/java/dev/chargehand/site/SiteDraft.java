package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants a site to be: raw input, checked as a whole by the call that takes it, which names every bad field
 * at once. For a new site start with {@link #named}; for changes with {@link #changes}, and only what is set changes.
 * Null clears a field.
 *
 * <p>Immutable: each method returns a new draft. {@link #toString} names fields, never their text.
 */
public final class SiteDraft {
    static final String COUNTRY_EXPECTED = "an ISO 3166-1 alpha-2 code such as NL";

    private static final int MAX_TEXT = 255;
    private static final int MAX_DESCRIPTION = 2000;

    private final Draft draft;

    private SiteDraft(Draft draft) {
        this.draft = draft;
    }

    /**
     * A new site's draft.
     *
     * @param name 1 to 255 characters after trimming
     * @return the draft
     */
    public static SiteDraft named(@Nullable String name) {
        return changes().name(name);
    }

    /**
     * A draft that changes nothing yet.
     *
     * @return the draft
     */
    public static SiteDraft changes() {
        return new SiteDraft(Draft.EMPTY);
    }

    /**
     * Sets the name.
     *
     * @param name 1 to 255 characters after trimming; required, so null is a problem
     * @return the draft with it
     */
    public SiteDraft name(@Nullable String name) {
        return with("name", name);
    }

    /**
     * Sets the street.
     *
     * @param street at most 255 characters
     * @return the draft with it
     */
    public SiteDraft street(@Nullable String street) {
        return with("street", street);
    }

    /**
     * Sets the house number.
     *
     * @param number from 0
     * @return the draft with it
     */
    public SiteDraft houseNumber(@Nullable Integer number) {
        return with("house_number", number);
    }

    /**
     * Sets what follows the house number.
     *
     * @param addition at most 255 characters
     * @return the draft with it
     */
    public SiteDraft houseNumberAddition(@Nullable String addition) {
        return with("house_number_addition", addition);
    }

    /**
     * Sets the postal code.
     *
     * @param code at most 255 characters
     * @return the draft with it
     */
    public SiteDraft postalCode(@Nullable String code) {
        return with("postal_code", code);
    }

    /**
     * Sets the city.
     *
     * @param city at most 255 characters
     * @return the draft with it
     */
    public SiteDraft city(@Nullable String city) {
        return with("city", city);
    }

    /**
     * Sets the state, province or county.
     *
     * @param region at most 255 characters
     * @return the draft with it
     */
    public SiteDraft region(@Nullable String region) {
        return with("region", region);
    }

    /**
     * Sets the country.
     *
     * @param code ISO 3166-1 alpha-2, in either case
     * @return the draft with it
     */
    public SiteDraft country(@Nullable String code) {
        return with("country", code);
    }

    /**
     * Sets the place on the map.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     * @return the draft with it
     */
    public SiteDraft location(double latitude, double longitude) {
        return with("latitude", latitude).with("longitude", longitude);
    }

    /**
     * Clears the place on the map.
     *
     * @return the draft without it
     */
    public SiteDraft withoutLocation() {
        return with("latitude", null).with("longitude", null);
    }

    /**
     * Says whether a person set the place on the map.
     *
     * @param manual true when set by hand
     * @return the draft with it
     */
    public SiteDraft manualCoordinates(boolean manual) {
        return with("manual_coordinates", manual);
    }

    /**
     * Sets the time zone.
     *
     * @param zone an IANA name such as {@code Europe/Amsterdam}
     * @return the draft with it
     */
    public SiteDraft timeZone(@Nullable String zone) {
        return with("timezone", zone);
    }

    /**
     * Sets the description.
     *
     * @param description at most 2,000 characters
     * @return the draft with it
     */
    public SiteDraft description(@Nullable String description) {
        return with("description", description);
    }

    /**
     * Checks the draft as that of a new site.
     *
     * @return the details, or {@link Refusal.Invalid} naming every bad field
     */
    public Outcome<SiteDetails> check() {
        return appliedTo(
                new SiteDetails("", Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty()));
    }

    /**
     * What is wrong with the draft by itself, whatever it is applied to.
     *
     * @return {@link Refusal.Invalid} naming every bad field, or empty
     */
    public Optional<Refusal> problem() {
        return appliedTo(new SiteDetails(
                        "-", Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty()))
                .whyNot();
    }

    /**
     * Checks the draft as changes to a site.
     *
     * @param present what the fields that the draft does not set stay at
     * @return the details, or {@link Refusal.Invalid} naming every bad field
     */
    public Outcome<SiteDetails> appliedTo(SiteDetails present) {
        DraftCheck check = new DraftCheck(draft);
        String name = check.required("name", present.name(), MAX_TEXT);
        Address address = address(check, present.address());
        Optional<GeoPoint> location = location(check, present.location());
        boolean manual = check.flag("manual_coordinates", present.manualCoordinates());
        Optional<String> zone =
                check.name("timezone", present.timeZone(), Places.TIME_ZONES, "an IANA time zone such as Asia/Seoul");
        Optional<String> description = check.optional("description", present.description(), MAX_DESCRIPTION);
        return check.outcome(() -> new SiteDetails(name, address, location, manual, zone, description));
    }

    private static Address address(DraftCheck check, Address present) {
        return new Address(
                check.optional("street", present.street(), MAX_TEXT),
                check.wholeNumber("house_number", present.houseNumber(), 0),
                check.optional("house_number_addition", present.houseNumberAddition(), MAX_TEXT),
                check.optional("postal_code", present.postalCode(), MAX_TEXT),
                check.optional("city", present.city(), MAX_TEXT),
                check.optional("region", present.region(), MAX_TEXT),
                check.code("country", present.country(), Places.COUNTRIES, COUNTRY_EXPECTED));
    }

    private static Optional<GeoPoint> location(DraftCheck check, Optional<GeoPoint> present) {
        if (!check.mentions("latitude")) {
            return present;
        }
        if (check.isCleared("latitude")) {
            return Optional.empty();
        }
        double latitude = check.degrees("latitude", 90);
        double longitude = check.degrees("longitude", 180);
        boolean good = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return good ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty();
    }

    private SiteDraft with(String field, @Nullable Object raw) {
        return new SiteDraft(draft.with(field, raw));
    }

    @Override
    public String toString() {
        return "SiteDraft" + draft;
    }
}
