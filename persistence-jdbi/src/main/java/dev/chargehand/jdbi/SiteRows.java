package dev.chargehand.jdbi;

import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of what hangs on a site as values, as {@link Rows} does it. */
final class SiteRows {
    /** An access record with its assets as one text. */
    static final String PLACE = Rows.ACCESS + ", case when a.scope = 'LIMITED' then (select <listed>"
            + " from chargehand_asset_scope l where l.site_id = a.site_id and l.team_id = a.team_id) end as listed ";

    static final String REQUEST = " r.request_id, r.site_id, r.team_id, r.requested_by, r.reason, r.wanted_until,"
            + " r.status, r.created_at, r.updated_at ";
    static final String INVITATION = " i.invitation_id, i.site_id, i.team_id, i.invited_by, i.address,"
            + " i.is_ownership, i.data_access, i.data_access_until, i.all_assets, case when not i.all_assets then"
            + " (select <listed> from chargehand_invitation_asset l where l.invitation_id = i.invitation_id)"
            + " end as offered, i.status, i.created_at, i.expires_at, i.updated_at ";

    private static final int PLACE_COLUMNS = Rows.ACCESS_COLUMNS + 1;

    private SiteRows() {}

    /** A site with one of the caller's standings on it. */
    record SiteStanding(Site site, Standing standing) {}

    /** A record as far as its end depends on it. */
    record End(boolean isOwner, DataAccess data) {}

    /** The records that answer one of many questions. */
    record Ends(int question, List<End> records) {}

    /** A team on a site, and in which part of an answer. */
    record TeamInPart(int part, TeamPlaceFacts team) {}

    /** A team on a site with its assets; with the viewer's role where it is a team of the viewer. */
    record TeamSeen(Optional<Role> viewer, TeamPlaceFacts team, AssetScope scope) {}

    /** A data request, with a record by which the viewer reaches its site. */
    record RequestSeen(boolean inTeam, DataRequest request, Optional<SiteAccess> through) {}

    /** A record or an item of a list, and in which part of an answer. */
    record InPart<T>(int part, Optional<SiteAccess> through, Optional<T> item) {}

    /** An asset that the viewer reaches, if there is one. */
    record AssetSeen(Optional<AssetId> asset) {}

    static AssetId asset(ResultSet row) throws SQLException {
        return new AssetId(new AssetType(Rows.text(row, 1)), Dialect.uuid(row, 2));
    }

    static AssetSeen assetSeen(ResultSet row) throws SQLException {
        return new AssetSeen(row.getObject(2) == null ? Optional.empty() : Optional.of(asset(row)));
    }

    static AssetScope scope(ResultSet row, int at) throws SQLException {
        boolean all = "ALL".equals(row.getString(at + Rows.ACCESS_COLUMNS - 3));
        return all ? AssetScope.all() : AssetScope.limited(Texts.assets(row.getString(at + Rows.ACCESS_COLUMNS)));
    }

    static SiteAccess access(ResultSet row, int at) throws SQLException {
        return Rows.access(row, at).orElseThrow();
    }

    static Standing standing(ResultSet row, int at) throws SQLException {
        return new Standing(access(row, at), scope(row, at), Role.valueOf(Rows.text(row, at + PLACE_COLUMNS)));
    }

    static SiteStanding siteStanding(ResultSet row) throws SQLException {
        return new SiteStanding(Rows.site(row).site(), standing(row, 1 + Rows.SITE_COLUMNS));
    }

    static PlaceFacts place(ResultSet row) throws SQLException {
        return new PlaceFacts(access(row, 1), scope(row, 1), request(row, 1 + PLACE_COLUMNS));
    }

    static ReachFacts reach(ResultSet row) throws SQLException {
        return new ReachFacts(Rows.member(row, 1).orElseThrow(), access(row, 1 + Rows.MEMBER_COLUMNS));
    }

    static AssetReachFacts assetReach(ResultSet row) throws SQLException {
        return new AssetReachFacts(Rows.member(row, 1).orElseThrow(), Rows.access(row, 1 + Rows.MEMBER_COLUMNS));
    }

    static End end(ResultSet row) throws SQLException {
        return new End(row.getBoolean(1), Rows.data(row, 2));
    }

    static Ends ends(ResultSet row) throws SQLException {
        return new Ends(row.getInt(1), Texts.ends(row.getString(2)));
    }

    static TeamInPart teamInPart(ResultSet row) throws SQLException {
        return new TeamInPart(row.getInt(1), teamPlace(row, 2, Rows.ACCESS_COLUMNS));
    }

    static TeamSeen teamSeen(ResultSet row) throws SQLException {
        return new TeamSeen(Rows.optional(row, 1).map(Role::valueOf), teamPlace(row, 2, PLACE_COLUMNS), scope(row, 2));
    }

    private static TeamPlaceFacts teamPlace(ResultSet row, int at, int columns) throws SQLException {
        int team = at + columns;
        return new TeamPlaceFacts(
                Rows.text(row, team),
                TeamType.valueOf(Rows.text(row, team + 1)),
                Rows.optional(row, team + 2),
                Rows.instant(row, team + 3),
                Rows.instant(row, team + 4),
                access(row, at));
    }

    static RequestSeen requestSeen(ResultSet row) throws SQLException {
        int request = 2 + Rows.ACCESS_COLUMNS;
        return new RequestSeen(row.getBoolean(1), request(row, request).orElseThrow(), Rows.access(row, 2));
    }

    static InPart<DataRequest> requestInPart(ResultSet row) throws SQLException {
        return new InPart<>(row.getInt(1), Rows.access(row, 2), request(row, 2 + Rows.ACCESS_COLUMNS));
    }

    static InPart<Invitation> invitationInPart(ResultSet row) throws SQLException {
        return new InPart<>(row.getInt(1), Rows.access(row, 2), invitation(row, 2 + Rows.ACCESS_COLUMNS));
    }

    static Optional<DataRequest> request(ResultSet row, int at) throws SQLException {
        if (row.getObject(at) == null) {
            return Optional.empty();
        }
        return Optional.of(new DataRequest(
                new DataRequestId(Dialect.uuid(row, at)),
                new SiteId(Dialect.uuid(row, at + 1)),
                new TeamId(Dialect.uuid(row, at + 2)),
                new UserId(Rows.text(row, at + 3)),
                Rows.text(row, at + 4),
                untilOrAlways(row, at + 5),
                RequestStatus.valueOf(Rows.text(row, at + 6)),
                Rows.instant(row, at + 7),
                Rows.instant(row, at + 8)));
    }

    static Optional<Invitation> invitation(ResultSet row, int at) throws SQLException {
        if (row.getObject(at) == null) {
            return Optional.empty();
        }
        return Optional.of(new Invitation(
                new InvitationId(Dialect.uuid(row, at)),
                new SiteId(Dialect.uuid(row, at + 1)),
                new TeamId(Dialect.uuid(row, at + 2)),
                new UserId(Rows.text(row, at + 3)),
                new UserId(Rows.text(row, at + 4)),
                offer(row, at + 5),
                InvitationStatus.valueOf(Rows.text(row, at + 10)),
                Rows.instant(row, at + 11),
                Rows.instant(row, at + 12),
                Rows.instant(row, at + 13)));
    }

    private static Offer offer(ResultSet row, int at) throws SQLException {
        if (row.getBoolean(at)) {
            return new Offer.Ownership();
        }
        AssetScope scope =
                row.getBoolean(at + 3) ? AssetScope.all() : AssetScope.limited(Texts.assets(row.getString(at + 4)));
        return new Offer.Access(Rows.data(row, at + 1), scope);
    }

    private static DataAccess untilOrAlways(ResultSet row, int at) throws SQLException {
        long until = row.getLong(at);
        return row.wasNull() ? DataAccess.always() : DataAccess.until(Instant.ofEpochMilli(until));
    }
}
