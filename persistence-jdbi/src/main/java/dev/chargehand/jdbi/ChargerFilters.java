package dev.chargehand.jdbi;

import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.spi.ChargerListing;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The filters of a list as conditions on the charger {@code n}, with their values. */
final class ChargerFilters {
    /** Follows every text that begins as what it is put behind, and is no longer than an identity. */
    private static final String END =
            Character.toString(Character.MAX_CODE_POINT).repeat(ChargerIdentity.MAX_LENGTH + 1);

    private static final String HOLDS = "exists (select 1 from chargehand_license l"
            + " where l.charger_id = n.charger_id and l.status in ('VALID', 'SUSPENDED') and l.status = 'VALID'"
            + " and :now >= l.starts and (l.ends is null or l.ends > :lapsed)";

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values;

    ChargerFilters(ChargerListing listing, Map<String, Object> values) {
        this.values = values;
        ChargerQuery query = listing.query();
        if (query.search().isPresent()) {
            String search = query.search().get().toLowerCase(Locale.ROOT);
            values.put("search", search);
            values.put("searchEnd", search + END);
            conditions.append(" and n.search_key >= :search and :searchEnd > n.search_key");
        }
        equal("connection", query.connection().map(Enum::name));
        equal("status", query.status().map(Enum::name));
        equal("vendor", query.vendor());
        if (query.site().isPresent()) {
            values.put("onSite", query.site().get().value());
            conditions.append(" and n.place_id = :onSite");
        }
        if (query.connector().isPresent()) {
            values.put("plug", query.connector().get().name());
            conditions.append(" and exists (select 1 from chargehand_connector p"
                    + " where p.charger_id = n.charger_id and p.status = :plug)");
        }
        query.license().ifPresent(filter -> license(filter, listing));
    }

    String sql() {
        return conditions.toString();
    }

    private void equal(String column, Optional<String> wanted) {
        if (wanted.isPresent()) {
            String name = column + "Wanted";
            values.put(name, wanted.get());
            conditions.append(" and n.").append(column).append(" = :").append(name);
        }
    }

    private void license(LicenseFilter filter, ChargerListing listing) {
        values.put("now", listing.now().toEpochMilli());
        values.put("lapsed", listing.lapsed().toEpochMilli());
        if (filter == LicenseFilter.BASIC) {
            conditions.append(" and not ").append(HOLDS).append(')');
        } else {
            values.put("tier", filter.name());
            conditions.append(" and ").append(HOLDS).append(" and l.tier = :tier)");
        }
    }
}
