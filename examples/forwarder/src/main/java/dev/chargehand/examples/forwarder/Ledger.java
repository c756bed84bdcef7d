package dev.chargehand.examples.forwarder;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * How far a feed has come, in one row of a table of the host's own. It stands in the database of the events, so that a backup that is put
 * back brings both back to one time, and so that another machine can go on from it.
 *
 * <p>The row is also a lease: one forwarder at a time holds the feed, and who was killed loses it after a while. A holder that was only
 * slow may then still send the one event in flight; the receiver has it already and drops it, and the holder learns at the
 * acknowledgement that it is none any more. Each call is one statement in a transaction of its own. Thread safe.
 */
final class Ledger {
    private static final int KEY_BYTES = 32;
    private static final String TABLE = """
            create table if not exists forwarder_feed (
                name varchar(100) primary key,
                source varchar(36) not null,
                hash_key varchar(64) not null,
                position bigint not null,
                holder varchar(36) not null,
                held_until bigint not null
            )
            """;

    private final DataSource own;
    private final String name;
    private final String clock;
    private final Duration lease;
    private final String me = UUID.randomUUID().toString();

    Ledger(DataSource own, String name, String clock, Duration lease) {
        this.own = own;
        this.name = name;
        this.clock = clock;
        this.lease = lease;
    }

    /**
     * What stays the same for a feed's life.
     *
     * @param source tells positions of this feed from those of another database
     * @param key hashes users
     */
    record Feed(String source, String key) {}

    /** Somebody else holds the feed. */
    static final class LeaseLostException extends Exception {
        private static final long serialVersionUID = 1;

        LeaseLostException(String message) {
            super(message);
        }
    }

    /** Makes the table and the row where they are missing. */
    Feed open() throws SQLException {
        try {
            update(TABLE);
        } catch (SQLException madeMeanwhile) { // PostgreSQL says so to the slower of two that make it at once
            update(TABLE);
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        int made = update(
                "insert into forwarder_feed (name, source, hash_key, position, holder, held_until)"
                        + " values (?, ?, ?, 0, '', 0) on conflict (name) do nothing",
                name,
                UUID.randomUUID().toString(),
                HexFormat.of().formatHex(key));
        if (made > 1) {
            throw new SQLException("expected to make the row of feed " + name + ", found that " + made + " were made");
        }
        return read("source, hash_key", row -> new Feed(row.getString(1), row.getString(2)));
    }

    /** Takes the feed, or keeps it for another while. */
    boolean hold() throws SQLException {
        return 1
                == update(
                        "update forwarder_feed set holder = ?, held_until = " + clock + " + ?"
                                + " where name = ? and (holder = ? or held_until < " + clock + ")",
                        me,
                        lease.toMillis(),
                        name,
                        me);
    }

    /** The last position that was acknowledged, 0 for none. */
    long position() throws SQLException {
        return read("position", row -> row.getLong(1));
    }

    /** The callback has taken the event at the position; it is durable when this returns. */
    void acknowledge(long before, long position) throws SQLException, LeaseLostException {
        int moved = update(
                "update forwarder_feed set position = ?, held_until = " + clock + " + ?"
                        + " where name = ? and holder = ? and position = ?",
                position,
                lease.toMillis(),
                name,
                me,
                before);
        if (moved != 1) {
            throw new LeaseLostException("feed " + name + ": expected to hold it at position " + before
                    + ", found that another forwarder has taken it");
        }
    }

    /** Lets the next forwarder begin at once. */
    void release() throws SQLException {
        int unused = update("update forwarder_feed set held_until = 0 where name = ? and holder = ?", name, me);
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T read(String columns, Column<T> column) throws SQLException {
        try (Connection connection = own.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select " + columns + " from forwarder_feed where name = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("expected a row of feed " + name + " in forwarder_feed, found none");
                }
                return column.of(row);
            }
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (Connection connection = own.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
