package dev.chargehand.jdbi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a server said of itself as a replica.
 *
 * @param server which running server it is, until it is started anew
 * @param inRecovery whether it is a replica still, and was not promoted
 * @param position how far it has replayed its primary's log, in bytes
 * @param system which installation it is a copy of
 * @param timeline of the last checkpoint that it has written down
 * @param recoveryTimeline of the log that it has to replay before it may be read
 */
record ReplicaLook(
        String server, boolean inRecovery, long position, String system, int timeline, int recoveryTimeline) {
    /** Needs no privilege. A replica tells its timeline only as of what it has written to disk, which is as good but later. */
    private static final String REPLICA = """
            select concat_ws(' ', cast(extract(epoch from pg_catalog.pg_postmaster_start_time()) as text),
                    cast(pg_catalog.inet_server_addr() as text), cast(pg_catalog.inet_server_port() as text)),
                pg_catalog.pg_is_in_recovery(),
                cast(pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_last_wal_replay_lsn(), '0/0') as bigint),
                cast(s.system_identifier as text), c.timeline_id, r.min_recovery_end_timeline
            from pg_catalog.pg_control_system() s
            cross join pg_catalog.pg_control_checkpoint() c
            cross join pg_catalog.pg_control_recovery() r
            """;

    static ReplicaLook at(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REPLICA)) {
            row.next();
            return new ReplicaLook(
                    Rows.text(row, 1),
                    row.getBoolean(2),
                    row.getLong(3),
                    Rows.text(row, 4),
                    row.getInt(5),
                    row.getInt(6));
        }
    }

    /** Whether its position can be compared with the mark at all. */
    boolean follows(WalMark mark) {
        return inRecovery
                && system.equals(mark.system())
                && timeline == mark.timeline()
                && recoveryTimeline == mark.timeline();
    }

    boolean shows(WalMark mark) {
        return follows(mark) && position >= mark.position();
    }
}
