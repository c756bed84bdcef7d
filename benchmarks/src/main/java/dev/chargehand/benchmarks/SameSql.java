package dev.chargehand.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The library's statement for the question, and the least a host would do with its rows. */
final class SameSql {
    static final String TEXT = """
            select a.is_owner, a.data_access, a.data_access_until
            from chargehand_site_access a
            cross join chargehand_member m
            where a.site_id = ? and m.team_id = a.team_id and m.user_id = ?
            """;

    private SameSql() {}

    static boolean judged(ResultSet rows, long now) throws SQLException {
        while (rows.next()) {
            if (rows.getBoolean("is_owner")) {
                return true;
            }
            long until = rows.getLong("data_access_until");
            if (rows.wasNull() ? rows.getBoolean("data_access") : now < until) {
                return true;
            }
        }
        return false;
    }
}
