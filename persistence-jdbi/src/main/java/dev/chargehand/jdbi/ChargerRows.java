package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerError;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.license.License;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of chargers as values, as {@link Rows} does it. */
final class ChargerRows {
    /** A charger with its connectors as one text, for {@link Texts#connectors}. */
    static final String CHARGER = " c.charger_id, c.identity, c.site_id, c.held_by, c.reference, c.vendor, c.model,"
            + " c.is_dc, c.vendor_id, c.firmware_version, c.max_current, c.connection, c.status, c.error,"
            + " c.error_info, c.vendor_error_code, c.server, c.last_connection_at, c.last_disconnection_at,"
            + " c.last_heartbeat_at, c.setup, c.blocked, c.created_at, c.updated_at, (select"
            + " string_agg(n.number || ' ' || coalesce(n.status, '-') || ' ' || coalesce(n.phase_rotation, '-')"
            + " || ' ' || coalesce(cast(n.max_amperage as text), '-'), ',')"
            + " from chargehand_connector n where n.charger_id = c.charger_id) as connectors ";

    static final int CHARGER_COLUMNS = 25;

    private ChargerRows() {}

    /** A charger with one record by which the viewer reaches it, if it is on a site; no charger where a list is empty. */
    record Seen(Optional<Charger> charger, Optional<SiteAccess> through, List<License> licenses) {}

    /** A pincode, with one record by which the viewer reaches its charger. */
    record SeenPincode(Pincode pincode, Optional<SiteAccess> through) {}

    /** Where a charger is, and one team of the user's there, if any. */
    record TeamThere(Whereabouts place, Optional<TeamId> team) {}

    /** A charger, if there is one, and the dialect's clock when that was read. */
    record Found(Optional<FoundCharger> charger, long clock) {}

    static Seen seen(ResultSet row) throws SQLException {
        int access = 1 + CHARGER_COLUMNS;
        return new Seen(
                row.getObject(1) == null ? Optional.empty() : Optional.of(charger(row)),
                Rows.access(row, access),
                LicenseRows.current(row, access + Rows.ACCESS_COLUMNS));
    }

    static SeenPincode seenPincode(ResultSet row) throws SQLException {
        return new SeenPincode(new Pincode(Rows.text(row, 1)), Rows.access(row, 2));
    }

    static TeamThere teamThere(ResultSet row) throws SQLException {
        return new TeamThere(
                place(row, 1), Optional.ofNullable(Dialect.uuidOrNull(row, 3)).map(TeamId::new));
    }

    static Found found(ResultSet row) throws SQLException {
        if (row.getObject(2) == null) {
            return new Found(Optional.empty(), row.getLong(1));
        }
        return new Found(
                Optional.of(new FoundCharger(
                        new ChargerId(Dialect.uuid(row, 2)), place(row, 3), new Pincode(Rows.text(row, 5)))),
                row.getLong(1));
    }

    static Charger charger(ResultSet row) throws SQLException {
        return new Charger(
                new ChargerId(Dialect.uuid(row, 1)),
                new ChargerIdentity(Rows.text(row, 2)),
                place(row, 3),
                Rows.optional(row, 5),
                hardware(row, 6),
                condition(row, 12),
                Texts.connectors(row.getString(CHARGER_COLUMNS)),
                Rows.instant(row, 23),
                Rows.instant(row, 24));
    }

    private static Whereabouts place(ResultSet row, int at) throws SQLException {
        @Nullable UUID site = Dialect.uuidOrNull(row, at);
        return site == null
                ? new Whereabouts.HeldBy(new TeamId(Dialect.uuid(row, at + 1)))
                : new Whereabouts.OnSite(new SiteId(site));
    }

    private static Hardware hardware(ResultSet row, int at) throws SQLException {
        return new Hardware(
                Rows.optional(row, at),
                Rows.optional(row, at + 1),
                row.getBoolean(at + 2),
                Rows.optional(row, at + 3),
                Rows.optional(row, at + 4),
                Rows.wholeNumber(row, at + 5));
    }

    private static Condition condition(ResultSet row, int at) throws SQLException {
        return new Condition(
                ConnectionStatus.valueOf(Rows.text(row, at)),
                Rows.optional(row, at + 1).filter(name -> !name.isEmpty()).map(ChargerStatus::valueOf),
                Rows.optional(row, at + 2).map(ChargerError::valueOf),
                Rows.optional(row, at + 3),
                Rows.optional(row, at + 4),
                Rows.optional(row, at + 5),
                when(row, at + 6),
                when(row, at + 7),
                when(row, at + 8),
                SetupStatus.valueOf(Rows.text(row, at + 9)),
                row.getBoolean(at + 10));
    }

    static Optional<Instant> when(ResultSet row, int at) throws SQLException {
        long millis = row.getLong(at);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
