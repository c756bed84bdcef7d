package dev.chargehand.charger;

import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.site.SiteId;
import dev.chargehand.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Which chargers of a list, and in which order. All that is set must hold at once. {@link #ALL} is everything, the latest
 * registered first.
 *
 * <p>Immutable: each method returns a new query.
 *
 * @param search how the identity begins, whatever the case of its letters
 * @param connection the connection status
 * @param status the status
 * @param connector the status of at least one plug
 * @param vendor who made it
 * @param license which licenses hold
 * @param site the site it is on
 * @param sort what it is ordered by
 * @param descending whether the last comes first
 */
public record ChargerQuery(
        Optional<String> search,
        Optional<ConnectionStatus> connection,
        Optional<ChargerStatus> status,
        Optional<ConnectorStatus> connector,
        Optional<String> vendor,
        Optional<LicenseFilter> license,
        Optional<SiteId> site,
        ChargerSort sort,
        boolean descending) {
    /** Every charger, the latest registered first. */
    public static final ChargerQuery ALL = new ChargerQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ChargerSort.CREATED_AT,
            true);

    private static final int MAX_VENDOR = 255;

    /**
     * Keeps those whose identity begins so.
     *
     * @param search the beginning, at most 45 characters, in either case
     * @return the query with it
     */
    public ChargerQuery search(String search) {
        return new ChargerQuery(
                Optional.of(search), connection, status, connector, vendor, license, site, sort, descending);
    }

    /**
     * Keeps those of a connection status.
     *
     * @param connection which
     * @return the query with it
     */
    public ChargerQuery connection(ConnectionStatus connection) {
        return new ChargerQuery(
                search, Optional.of(connection), status, connector, vendor, license, site, sort, descending);
    }

    /**
     * Keeps those of a status.
     *
     * @param status which
     * @return the query with it
     */
    public ChargerQuery status(ChargerStatus status) {
        return new ChargerQuery(
                search, connection, Optional.of(status), connector, vendor, license, site, sort, descending);
    }

    /**
     * Keeps those with a plug of a status.
     *
     * @param connector which
     * @return the query with it
     */
    public ChargerQuery connector(ConnectorStatus connector) {
        return new ChargerQuery(
                search, connection, status, Optional.of(connector), vendor, license, site, sort, descending);
    }

    /**
     * Keeps those of a maker.
     *
     * @param vendor the maker's name, exactly
     * @return the query with it
     */
    public ChargerQuery vendor(String vendor) {
        return new ChargerQuery(
                search, connection, status, connector, Optional.of(vendor), license, site, sort, descending);
    }

    /**
     * Keeps those with these licenses now.
     *
     * @param license which
     * @return the query with it
     */
    public ChargerQuery license(LicenseFilter license) {
        return new ChargerQuery(
                search, connection, status, connector, vendor, Optional.of(license), site, sort, descending);
    }

    /**
     * Keeps those on a site.
     *
     * @param site which
     * @return the query with it
     */
    public ChargerQuery site(SiteId site) {
        return new ChargerQuery(
                search, connection, status, connector, vendor, license, Optional.of(site), sort, descending);
    }

    /**
     * Orders them, the first first.
     *
     * @param by by what
     * @return the query with it
     */
    public ChargerQuery ascending(ChargerSort by) {
        return new ChargerQuery(search, connection, status, connector, vendor, license, site, by, false);
    }

    /**
     * Orders them, the last first.
     *
     * @param by by what
     * @return the query with it
     */
    public ChargerQuery descending(ChargerSort by) {
        return new ChargerQuery(search, connection, status, connector, vendor, license, site, by, true);
    }

    /**
     * Checks the texts and puts them into their one form.
     *
     * @return the query, or {@link Refusal.Invalid} naming every bad field
     */
    public Outcome<ChargerQuery> check() {
        List<Text.Checked> texts = List.of(
                Text.check("search", search.orElse("-"), ChargerIdentity.MAX_LENGTH),
                Text.check("vendor", vendor.orElse("-"), MAX_VENDOR));
        List<FieldProblem> problems = texts.stream()
                .filter(Text.Checked.Bad.class::isInstance)
                .map(bad -> ((Text.Checked.Bad) bad).problem())
                .toList();
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        return Outcome.accepted(new ChargerQuery(
                search.map(Text::canonical),
                connection,
                status,
                connector,
                vendor.map(Text::canonical),
                license,
                site,
                sort,
                descending));
    }

    /** The order only; a search may be anything. */
    @Override
    public String toString() {
        return "ChargerQuery[" + sort + (descending ? " descending" : "") + "]";
    }
}
