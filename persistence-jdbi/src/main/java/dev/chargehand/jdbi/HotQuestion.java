package dev.chargehand.jdbi;

import dev.chargehand.facts.AccessEnd;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * May this user? Asked more often than everything else together, so it goes straight to JDBC: Jdbi's parsing, binding and
 * mapping cost about three times what SQLite needs for the answer.
 */
final class HotQuestion {
    private HotQuestion() {}

    static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(SiteDao.ANY_ACCESS);
    }

    static long ask(PreparedStatement statement, Dialect dialect, UserId user, SiteId site, AccessEnd end)
            throws SQLException {
        statement.setObject(1, dialect.bound(site.value()));
        statement.setString(2, user.text());
        try (ResultSet rows = statement.executeQuery()) {
            long latest = AccessEnd.NEVER;
            while (rows.next()) {
                boolean isOwner = rows.getBoolean(1);
                DataAccess data = isOwner ? DataAccess.always() : Rows.data(rows, 2);
                latest = Math.max(latest, end.of(isOwner, data));
            }
            return latest;
        }
    }
}
