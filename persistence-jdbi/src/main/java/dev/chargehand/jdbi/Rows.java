package dev.chargehand.jdbi;

import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.Address;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows as values. Each method reads the columns of one list below, from a given column on. */
final class Rows {
    static final String TEAM = " t.team_id, t.name, t.email, t.type, t.personal_of, t.created_at, t.updated_at ";
    static final String MEMBER = " m.team_id, m.member_id, m.user_id, m.role, m.joined_at ";
    static final String SITE = " s.site_id, s.name, s.street, s.house_number, s.house_number_addition, s.postal_code,"
            + " s.city, s.region, s.country, s.latitude, s.longitude, s.manual_coordinates, s.time_zone, s.description,"
            + " s.created_at, s.updated_at ";
    static final String ACCESS = " a.site_id, a.team_id, a.is_owner, a.data_access, a.data_access_until, a.scope,"
            + " a.created_at, a.updated_at ";

    private static final int TEAM_COLUMNS = 7;
    static final int MEMBER_COLUMNS = 5;
    static final int SITE_COLUMNS = 16;
    static final int ACCESS_COLUMNS = 8;

    private Rows() {}

    /** A member seen by a member, if there is one. */
    record SeenMember(Optional<Member> member) {}

    /** A site with one record on it. */
    record SiteRow(Site site, SiteAccess access) {}

    /** A site of a team seen by a member, if there is one. */
    record SeenSite(Optional<SiteRow> site) {}

    /** A record by which the user reaches a site, if there is one, and whether the user is in any team. */
    record AccessRow(boolean inAnyTeam, Optional<SiteAccess> access) {}

    /** The same of an asset, with the team of the user that holds it, if one does. */
    record HeldRow(AccessRow access, Optional<TeamId> holder) {}

    static Optional<Team> team(ResultSet row, int at) throws SQLException {
        if (row.getObject(at) == null) {
            return Optional.empty();
        }
        return Optional.of(new Team(
                new TeamId(Dialect.uuid(row, at)),
                text(row, at + 1),
                optional(row, at + 2),
                TeamType.valueOf(text(row, at + 3)),
                optional(row, at + 4).map(UserId::new),
                instant(row, at + 5),
                instant(row, at + 6)));
    }

    static Optional<Member> member(ResultSet row, int at) throws SQLException {
        if (row.getObject(at) == null) {
            return Optional.empty();
        }
        return Optional.of(new Member(
                new MemberId(Dialect.uuid(row, at + 1)),
                new TeamId(Dialect.uuid(row, at)),
                new UserId(text(row, at + 2)),
                Role.valueOf(text(row, at + 3)),
                instant(row, at + 4)));
    }

    static TeamOfUser teamOfUser(ResultSet row) throws SQLException {
        return new TeamOfUser(
                team(row, 1).orElseThrow(), member(row, 1 + TEAM_COLUMNS).orElseThrow());
    }

    static TeamFacts teamFacts(ResultSet row) throws SQLException {
        int member = 1 + TEAM_COLUMNS;
        int reaches = member + MEMBER_COLUMNS;
        return new TeamFacts(team(row, 1), member(row, member), row.getBoolean(reaches), row.getBoolean(reaches + 1));
    }

    static MembershipFacts membershipFacts(ResultSet row) throws SQLException {
        int actor = 1 + TEAM_COLUMNS;
        int subject = actor + MEMBER_COLUMNS;
        return new MembershipFacts(
                team(row, 1), member(row, actor), member(row, subject), row.getBoolean(subject + MEMBER_COLUMNS));
    }

    static SiteRow site(ResultSet row) throws SQLException {
        return seenSite(row).site().orElseThrow();
    }

    static SeenSite seenSite(ResultSet row) throws SQLException {
        if (row.getObject(1) == null) {
            return new SeenSite(Optional.empty());
        }
        Address address = new Address(
                optional(row, 3),
                wholeNumber(row, 4),
                optional(row, 5),
                optional(row, 6),
                optional(row, 7),
                optional(row, 8),
                optional(row, 9));
        SiteDetails details = new SiteDetails(
                text(row, 2), address, location(row, 10), row.getBoolean(12), optional(row, 13), optional(row, 14));
        Site site = new Site(new SiteId(Dialect.uuid(row, 1)), details, instant(row, 15), instant(row, 16));
        return new SeenSite(
                Optional.of(new SiteRow(site, access(row, 1 + SITE_COLUMNS).orElseThrow())));
    }

    static AccessRow accessRow(ResultSet row) throws SQLException {
        return new AccessRow(row.getBoolean(1), access(row, 2));
    }

    static HeldRow heldRow(ResultSet row) throws SQLException {
        return new HeldRow(
                accessRow(row),
                Optional.ofNullable(Dialect.uuidOrNull(row, 2 + ACCESS_COLUMNS)).map(TeamId::new));
    }

    static Optional<SiteAccess> access(ResultSet row, int at) throws SQLException {
        if (row.getObject(at) == null) {
            return Optional.empty();
        }
        return Optional.of(new SiteAccess(
                new SiteId(Dialect.uuid(row, at)),
                new TeamId(Dialect.uuid(row, at + 1)),
                row.getBoolean(at + 2),
                data(row, at + 3),
                "ALL".equals(text(row, at + 5)),
                instant(row, at + 6),
                instant(row, at + 7)));
    }

    static DataAccess data(ResultSet row, int at) throws SQLException {
        if (!row.getBoolean(at)) {
            return DataAccess.none();
        }
        long until = row.getLong(at + 1);
        return row.wasNull() ? DataAccess.always() : DataAccess.until(Instant.ofEpochMilli(until));
    }

    private static Optional<GeoPoint> location(ResultSet row, int at) throws SQLException {
        double latitude = row.getDouble(at);
        return row.wasNull() ? Optional.empty() : Optional.of(new GeoPoint(latitude, row.getDouble(at + 1)));
    }

    static Optional<Integer> wholeNumber(ResultSet row, int at) throws SQLException {
        int number = row.getInt(at);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static Instant instant(ResultSet row, int at) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(at));
    }

    static Optional<String> optional(ResultSet row, int at) throws SQLException {
        @Nullable String found = row.getString(at);
        return Optional.ofNullable(found);
    }

    static String text(ResultSet row, int at) throws SQLException {
        return optional(row, at).orElseThrow(() -> new SQLException("column " + at + ": expected a text, found null"));
    }
}
