package dev.chargehand.jdbi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;

/**
 * Where a primary's write-ahead log had come to: a server that has replayed so far shows all that this one showed at that instant.
 *
 * <p>It is where the next record would be put, not how far the log was flushed: a transaction with {@code synchronous_commit = off} is
 * seen by others before it is flushed.
 *
 * @param at an instant of the host's monotonic clock just before the primary was asked
 * @param position of the end of the last record, in bytes
 * @param system which installation it is, as its copies are too
 * @param timeline a failover begins a new one, and positions of different timelines cannot be compared
 */
record WalMark(long at, long position, String system, int timeline) {
    /** Needs no privilege, and fails on a standby. */
    private static final String PRIMARY = """
            select cast(pg_catalog.pg_wal_lsn_diff(w.position, '0/0') as bigint),
                pg_catalog.pg_walfile_name(w.position),
                cast(s.system_identifier as text),
                cast(pg_catalog.current_setting('wal_block_size') as integer)
            from pg_catalog.pg_current_wal_insert_lsn() as w (position)
            cross join pg_catalog.pg_control_system() s
            """;

    private static final int LONGEST_PAGE_HEADER = 40;
    private static final int TIMELINE_DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    static WalMark of(Connection primary, LongSupplier nanos) throws SQLException {
        long before = nanos.getAsLong();
        try (Statement statement = primary.createStatement();
                ResultSet row = statement.executeQuery(PRIMARY)) {
            row.next();
            String file = Rows.text(row, 2);
            return new WalMark(
                    before,
                    endOfLastRecord(row.getLong(1), row.getInt(4)),
                    Rows.text(row, 3),
                    Integer.parseUnsignedInt(file.substring(0, TIMELINE_DIGITS), HEXADECIMAL));
        }
    }

    /**
     * Where a page is full the next record would be put behind the header of the next, which is not replayed before there is such a
     * record: on a quiet server perhaps never. No record ends so early in a page that another could end before it there, so who has
     * replayed up to the page has replayed all.
     */
    static long endOfLastRecord(long next, int pageSize) {
        long inPage = next % pageSize;
        return inPage <= LONGEST_PAGE_HEADER ? next - inPage : next;
    }
}
