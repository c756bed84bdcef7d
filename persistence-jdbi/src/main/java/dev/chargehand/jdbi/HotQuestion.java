package dev.chargehand.jdbi;

import dev.chargehand.facts.AccessEnd;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * May this user? Asked more often than everything else together, so it goes straight to JDBC: Jdbi's parsing, binding and
 * mapping cost about three times what SQLite needs for the answer.
 *
 * @param sql one of a few texts, each of which a connection may keep compiled
 * @param parameters what its marks stand for: texts and ids
 * @param what the question, for messages
 */
record HotQuestion(String sql, List<Object> parameters, String what) {
    private static final String ON_SITE = """
            select a.is_owner, a.data_access, a.data_access_until
            from chargehand_site_access a
            cross join chargehand_member m
            where a.site_id = ? and m.team_id = a.team_id and m.user_id = ?
            """;

    private static final String ON_ASSET = """
            select a.is_owner, a.data_access, a.data_access_until
            from chargehand_asset x
            cross join chargehand_site_access a
            cross join chargehand_member m
            where x.asset_type = ? and x.asset_id = ? and a.site_id = x.site_id
                and m.team_id = a.team_id and m.user_id = ?
                and (a.scope = 'ALL' or exists (
                    select 1 from chargehand_asset_scope l
                    where l.site_id = a.site_id and l.team_id = a.team_id
                        and l.asset_type = x.asset_type and l.asset_id = x.asset_id
                ))
            """;

    /** On a site, or with the team that holds it, whose members have what an owner's have. */
    private static final String ON_CHARGER = """
            select a.is_owner, a.data_access, a.data_access_until
            from chargehand_charger c
            cross join chargehand_site_access a
            cross join chargehand_member m
            where c.charger_id = ? and a.site_id = c.site_id and m.team_id = a.team_id and m.user_id = ?
                and (a.scope = 'ALL' or exists (
                    select 1 from chargehand_asset_scope l
                    where l.site_id = a.site_id and l.team_id = a.team_id
                        and l.asset_type = 'charger' and l.asset_id = c.charger_id
                ))
            union all
            select 1 = 1, 1 = 1, null
            from chargehand_charger c
            cross join chargehand_member h
            where c.charger_id = ? and h.team_id = c.held_by and h.user_id = ?
            """;

    static HotQuestion of(UserId user, SiteId site) {
        return new HotQuestion(ON_SITE, List.of(site.value(), user.text()), "asking for access to site " + site);
    }

    static HotQuestion of(UserId user, AssetId asset) {
        String what = "asking for access to " + asset;
        UUID id = asset.value();
        return asset.type().equals(AssetType.CHARGER)
                ? new HotQuestion(ON_CHARGER, List.of(id, user.text(), id, user.text()), what)
                : new HotQuestion(ON_ASSET, List.of(asset.type().name(), id, user.text()), what);
    }

    long ask(PreparedStatement statement, Dialect dialect, AccessEnd end) throws SQLException {
        for (int at = 0; at < parameters.size(); at++) {
            Object parameter = parameters.get(at);
            statement.setObject(at + 1, parameter instanceof UUID id ? dialect.bound(id) : parameter);
        }
        try (ResultSet rows = statement.executeQuery()) {
            long latest = AccessEnd.NEVER;
            // nothing is later than for ever, and each row that is not asked for is some pages not read
            while (latest < AccessEnd.FOREVER && rows.next()) {
                boolean isOwner = rows.getBoolean(1);
                DataAccess data = isOwner ? DataAccess.always() : Rows.data(rows, 2);
                latest = Math.max(latest, end.of(isOwner, data));
            }
            return latest;
        }
    }
}
