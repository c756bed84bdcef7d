package dev.chargehand.jdbi;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Our own SQLite file: one connection that writes, a few that read beside it. */
final class SqliteDatabase implements Database {
    private static final long PAUSE_NANOS = 5_000_000;

    private final SqliteFile file;
    private final UnaryOperator<DataSource> seen;
    private volatile @Nullable SqlitePools pools;
    private volatile boolean fit;
    private boolean closed;

    SqliteDatabase(Path path, SqliteOptions options, UnaryOperator<DataSource> seen) {
        this.file = new SqliteFile(path, options);
        this.seen = seen;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public TableNames names() {
        return file.options().tables();
    }

    /** It has no server. */
    @Override
    public boolean keepsStatements() {
        return true;
    }

    @Override
    public <T> T read(String attempted, Function<Handle, T> question) {
        Jdbi readers = pools().readers();
        try (Lent lent = Lent.from(readers, attempted)) {
            return question.apply(lent.handle());
        } catch (RuntimeException e) {
            throw SqlFailures.translated(attempted, e);
        }
    }

    @Override
    public long ask(HotQuestion question, AccessEnd end) {
        SqlitePools open = pools();
        try (Connection connection = open.borrowReader()) {
            return question.ask(open.kept(connection, names().in(question.sql())), dialect(), end);
        } catch (SQLException | RuntimeException e) {
            throw SqlFailures.translated(question.what(), e);
        }
    }

    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return read(
                "reading events after position " + position,
                handle -> handle.attach(EventDao.class).after(position, limit));
    }

    /**
     * Begins and ends by statements and leaves the connection in auto-commit: the driver's commit would begin the next
     * transaction at once and could fail for that after ours is durable.
     */
    @Override
    public <T> T write(Function<Handle, T> work) {
        try (Lent lent = opened(pools().writer())) {
            return inTransaction(lent.handle(), work);
        }
    }

    @Override
    public synchronized void migrate() {
        requireOpen();
        if (file.exists()) {
            if (file.version() == Migrations.LATEST) {
                return;
            }
        } else {
            file.requireFolder();
        }
        long deadline = System.nanoTime() + file.options().busyTimeout().toNanos();
        while (!migrated(deadline)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        SqlitePools open = pools;
        if (open != null) {
            pools = null;
            open.close();
        }
    }

    /** A file that several processes make at once answers "busy" without waiting while its log is set up. */
    private boolean migrated(long deadline) {
        try (Lent lent = opened(Connections.jdbi(file.writer(), dialect(), names()))) {
            inTransaction(lent.handle(), open -> {
                try {
                    open.execute(Schema.TABLE);
                    file.schema().bringToLatest(open);
                    return true;
                } catch (SQLException | RuntimeException e) {
                    throw SqlFailures.translated("migrating " + file.where(), e);
                }
            });
            return true;
        } catch (DatabaseUnfitException e) {
            if (e.finding() == Finding.LOCKED && System.nanoTime() < deadline) {
                return false;
            }
            throw e;
        }
    }

    private Lent opened(Jdbi jdbi) {
        return Lent.from(jdbi, "opening " + file.where());
    }

    private <T> T inTransaction(Handle handle, Function<Handle, T> work) {
        Connection connection = handle.getConnection();
        run(connection, "begin immediate", "locking");
        try {
            T result = work.apply(handle);
            run(connection, "commit", "committing to");
            return result;
        } catch (Throwable failure) {
            Connections.undo(failure, () -> Connections.execute(connection, "rollback"));
            throw failure;
        }
    }

    private void run(Connection connection, String sql, String attempted) {
        try {
            Connections.execute(connection, sql);
        } catch (SQLException | RuntimeException e) {
            throw SqlFailures.translated(attempted + " " + file.where(), e);
        }
    }

    @Override
    public synchronized void validate() {
        requireOpen();
        file.schema().requireLatest(file.version());
    }

    @Override
    public void requireFit(Connection connection) {
        if (!fit) {
            try {
                file.schema().requireLatest(file.schema().version(connection));
            } catch (SQLException e) {
                throw SqlFailures.translated("looking at the tables of " + file.where(), e);
            }
            fit = true;
        }
    }

    private SqlitePools pools() {
        SqlitePools open = pools;
        return open != null ? open : openedPools();
    }

    private synchronized SqlitePools openedPools() {
        requireOpen();
        SqlitePools open = pools;
        if (open == null) {
            file.schema().requireLatest(file.version());
            try {
                open = SqlitePools.open(file, seen);
            } catch (PoolInitializationException e) {
                throw SqlFailures.translated("opening " + file.where(), e);
            }
            pools = open;
        }
        return open;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(file.where() + ": the storage is closed");
        }
    }
}
