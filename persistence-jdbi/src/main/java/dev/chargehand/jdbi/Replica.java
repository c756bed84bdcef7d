package dev.chargehand.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server that follows the primary, and the proof of how far it has come. Now and then one caller marks where the primary's log is
 * and looks whether the replica has replayed so far; the others go on meanwhile as before.
 *
 * <p>A proof is about one running server. A replica that was started anew may for a while show less than it did, and a data source may
 * lead to several, so each connection is looked at once before it is used: as long as it lives, it ends at the server it was looked at.
 */
final class Replica {
    private final HostPool primary;
    private final ConnectionFactory source;
    private final LongSupplier nanos;
    private final AtomicBoolean looking = new AtomicBoolean();

    /** Which server each connection of the driver's ends at. */
    private final Map<Connection, String> servers = Collections.synchronizedMap(new WeakHashMap<>());

    /** Set before the freshness that comes with it. */
    private volatile @Nullable Proof proof;

    private volatile Freshness freshness;

    /** What the replica had not reached when it was last looked at; only for who is looking. */
    private @Nullable WalMark awaited;

    /** That a server has shown all that is before a mark. */
    private record Proof(WalMark mark, String server) {}

    Replica(HostPool primary, ConnectionFactory source, Duration staleness, LongSupplier nanos) {
        this.primary = primary;
        this.source = source;
        this.nanos = nanos;
        this.freshness = Freshness.unknown(staleness, nanos.getAsLong());
    }

    /** Whether a question that is asked now may be answered by the replica; may look at both servers first. */
    boolean answers() {
        long asked = nanos.getAsLong();
        if (freshness.isLookDue(asked) && looking.compareAndSet(false, true)) {
            try {
                look(asked);
            } catch (SQLException | RuntimeException e) {
                // the question is still to be asked, and the primary tells what is wrong with it
                failed();
            } finally {
                looking.set(false);
            }
        }
        return freshness.covers(asked);
    }

    /** A connection to the server that was proved. */
    Connection connection() throws SQLException {
        Connection connection = source.openConnection();
        try {
            Proof held = proof;
            if (held != null && held.server().equals(server(connection, held.mark()))) {
                return connection;
            }
        } catch (SQLException | RuntimeException e) {
            Connections.undo(e, connection::close);
            throw e;
        }
        connection.close();
        throw new SQLException(
                "expected a connection to the replica that was last looked at, found another server or one"
                        + " that was started anew; let the data source lead to one replica");
    }

    /** Leaves the replica alone for a while. */
    void failed() {
        proof = null;
        freshness = freshness.afterFailure(nanos.getAsLong());
    }

    private void look(long now) throws SQLException {
        WalMark mark = awaited;
        awaited = null;
        if (mark == null || !freshness.isWorthAwaiting(mark.at(), now)) {
            mark = marked();
        }
        ReplicaLook look = looked(mark);
        if (look.shows(mark)) {
            proof = new Proof(mark, look.server());
            freshness = freshness.afterProof(mark.at());
        } else if (look.follows(mark)) {
            awaited = mark;
            freshness = freshness.afterTooEarly(now);
        } else {
            failed();
        }
    }

    private @Nullable String server(Connection connection, WalMark mark) throws SQLException {
        String known = servers.get(physical(connection));
        if (known != null) {
            return known;
        }
        ReplicaLook look = looked(connection, mark);
        return look.shows(mark) ? look.server() : null;
    }

    /** Notes the server only with what was proved: what it showed before it was started anew is no proof. */
    private ReplicaLook looked(Connection connection, WalMark mark) throws SQLException {
        ReplicaLook look = primary.reading(connection, ReplicaLook::at);
        if (look.shows(mark)) {
            servers.put(physical(connection), look.server());
        }
        return look;
    }

    /** A pool lends the same one in many wrappers; where it does not tell, each wrapper is looked at. */
    private static Connection physical(Connection connection) throws SQLException {
        return connection.isWrapperFor(Connection.class) ? connection.unwrap(Connection.class) : connection;
    }

    private WalMark marked() throws SQLException {
        try (Connection connection = primary.open()) {
            return primary.reading(connection, read -> WalMark.of(read, nanos));
        }
    }

    private ReplicaLook looked(WalMark mark) throws SQLException {
        try (Connection connection = source.openConnection()) {
            return looked(connection, mark);
        }
    }
}
