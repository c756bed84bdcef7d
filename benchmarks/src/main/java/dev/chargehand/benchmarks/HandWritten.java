package dev.chargehand.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a host would write by hand to accept an invitation: find the token's row and lock it, look up the member, insert the
 * record, close the invitation, all in one transaction. No event, no check of the inviter, no personal team.
 */
final class HandWritten {
    private static final String TABLES = """
            create table if not exists hand_member (team_id integer, user_id text, primary key (team_id, user_id));
            create table if not exists hand_access (site_id integer, team_id integer, data_until bigint,
                primary key (site_id, team_id));
            create table if not exists hand_invitation (invitation_id integer primary key, site_id integer,
                token_hash text unique, expires_at bigint, used_at bigint)
            """;

    private final Connection connection;
    private final PreparedStatement find;
    private final PreparedStatement member;
    private final PreparedStatement give;
    private final PreparedStatement use;
    private final PreparedStatement take;
    private final PreparedStatement offer;
    private int last;

    HandWritten(Connection connection, boolean locksRows) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        for (String table : TABLES.split(";")) {
            execute(table);
        }
        execute("delete from hand_access");
        execute("delete from hand_invitation");
        execute("delete from hand_member");
        execute("insert into hand_member (team_id, user_id) values (1, 'guest')");
        connection.setAutoCommit(false);
        find = connection.prepareStatement(
                "select invitation_id, site_id from hand_invitation where token_hash = ? and used_at is null and expires_at > ?"
                        + (locksRows ? " for update" : ""));
        member = connection.prepareStatement("select 1 from hand_member where team_id = 1 and user_id = ?");
        give = connection.prepareStatement(
                "insert into hand_access (site_id, team_id, data_until) values (?, 1, null)");
        use = connection.prepareStatement("update hand_invitation set used_at = ? where invitation_id = ?");
        take = connection.prepareStatement("delete from hand_access");
        offer = connection.prepareStatement(
                "insert into hand_invitation (invitation_id, site_id, token_hash, expires_at) values (?, 1, ?, ?)");
    }

    /** What comes before each measured acceptance. */
    String invite() throws SQLException {
        last++;
        String hash = Integer.toHexString(last).repeat(8);
        take.executeUpdate();
        offer.setInt(1, last);
        offer.setString(2, hash);
        offer.setLong(3, Long.MAX_VALUE);
        offer.executeUpdate();
        connection.commit();
        return hash;
    }

    int accept(String hash) throws SQLException {
        find.setString(1, hash);
        find.setLong(2, System.currentTimeMillis());
        member.setString(1, "guest");
        try (ResultSet invitation = find.executeQuery()) {
            if (!invitation.next()) {
                throw new SQLException("expected a pending invitation, found none");
            }
            int id = invitation.getInt(1);
            give.setInt(1, invitation.getInt(2));
            use.setLong(1, System.currentTimeMillis());
            use.setInt(2, id);
        }
        try (ResultSet found = member.executeQuery()) {
            if (!found.next()) {
                throw new SQLException("expected a member, found none");
            }
        }
        int rows = give.executeUpdate() + use.executeUpdate();
        connection.commit();
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
