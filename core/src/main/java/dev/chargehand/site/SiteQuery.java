package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import dev.chargehand.text.Text;
import java.util.Optional;

/**
 * Which sites of a list, and in which order. All that is set must hold at once. {@link #ALL} is everything, by name.
 *
 * <p>Immutable: each method returns a new query.
 *
 * @param search what the name or the address contains, whatever the case of its letters
 * @param country the country it is in
 * @param sort what it is ordered by
 * @param descending whether the last comes first
 */
public record SiteQuery(Optional<String> search, Optional<String> country, SiteSort sort, boolean descending) {
    /** Every site, by name. */
    public static final SiteQuery ALL = new SiteQuery(Optional.empty(), Optional.empty(), SiteSort.NAME, false);

    private static final int MAX_SEARCH = 255;

    /**
     * Keeps those whose name or address contains it: the name, the street with the house number and what follows it, the
     * postal code with the city, the region or the country code.
     *
     * @param search a text within one of these, at most 255 characters, in either case
     * @return the query with it
     */
    public SiteQuery search(String search) {
        return new SiteQuery(Optional.of(search), country, sort, descending);
    }

    /**
     * Keeps those in a country.
     *
     * @param code ISO 3166-1 alpha-2, in either case
     * @return the query with it
     */
    public SiteQuery country(String code) {
        return new SiteQuery(search, Optional.of(code), sort, descending);
    }

    /**
     * Orders them, the first first.
     *
     * @param by by what
     * @return the query with it
     */
    public SiteQuery ascending(SiteSort by) {
        return new SiteQuery(search, country, by, false);
    }

    /**
     * Orders them, the last first.
     *
     * @param by by what
     * @return the query with it
     */
    public SiteQuery descending(SiteSort by) {
        return new SiteQuery(search, country, by, true);
    }

    /**
     * Checks the texts and puts them into their one form.
     *
     * @return the query, or {@link Refusal.Invalid} naming every bad field
     */
    public Outcome<SiteQuery> check() {
        Draft draft = Draft.EMPTY;
        draft = search.isPresent() ? draft.with("search", search.get()) : draft;
        draft = country.isPresent() ? draft.with("country", country.get()) : draft;
        DraftCheck check = new DraftCheck(draft);
        Optional<String> goodSearch = check.optional("search", Optional.empty(), MAX_SEARCH);
        Optional<String> goodCountry =
                check.code("country", Optional.empty(), Places.COUNTRIES, SiteDraft.COUNTRY_EXPECTED);
        return check.outcome(() -> new SiteQuery(goodSearch, goodCountry, sort, descending));
    }

    /**
     * What a site's {@link SiteDetails#searchText} must contain.
     *
     * @return the search as that text is written, or empty
     */
    public Optional<String> searchText() {
        return search.map(Text::folded);
    }

    /** The order only; a search may be anything. */
    @Override
    public String toString() {
        return "SiteQuery[" + sort + (descending ? " descending" : "") + "]";
    }
}
