package dev.chargehand.jdbi;

import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/**
 * Storage in a SQL database: a SQLite file, which this object opens and closes, or the host's PostgreSQL, whose connections
 * it borrows and gives back as they came.
 *
 * <p>Nothing happens at construction: no file is made, no connection opened. {@link #migrate} makes the tables; the first
 * other use checks them once and throws {@link DatabaseUnfitException} when the database cannot be used. Thread safe.
 *
 * <p>On SQLite one command at a time writes, and questions never wait for it. On PostgreSQL commands wait for one another
 * only when they decide over the same team or site.
 */
public final class JdbiStorage implements Storage, AutoCloseable {
    private final Database database;
    private final HostConnections hostConnections;
    private final Reads reads;

    private JdbiStorage(Database database) {
        this(database, new HostConnections(database));
    }

    private JdbiStorage(Database database, HostConnections hostConnections) {
        this.database = database;
        this.hostConnections = hostConnections;
        this.reads = new JdbiReads(database);
    }

    /**
     * A SQLite file with {@link SqliteOptions#DEFAULT}.
     *
     * @param file where it is, or will be once {@link #migrate} was called
     * @return the storage, not yet opened; to be closed
     */
    public static JdbiStorage sqliteFile(Path file) {
        return sqliteFile(file, SqliteOptions.DEFAULT);
    }

    /**
     * A SQLite file. While it is open, two files of the same name ending in {@code -wal} and {@code -shm} stand beside it and
     * belong to it; {@link #close} takes them away.
     *
     * @param file where it is, or will be once {@link #migrate} was called
     * @param options durability and patience
     * @return the storage, not yet opened; to be closed
     */
    public static JdbiStorage sqliteFile(Path file, SqliteOptions options) {
        return sqliteFile(file, options, UnaryOperator.identity());
    }

    /** With an eye on the statements, for the tests that count and explain them. */
    static JdbiStorage sqliteFile(Path file, SqliteOptions options, UnaryOperator<DataSource> seen) {
        return new JdbiStorage(new SqliteDatabase(
                Objects.requireNonNull(file, "file"), Objects.requireNonNull(options, "options"), seen));
    }

    /**
     * The host's PostgreSQL with {@link PostgresqlOptions#DEFAULT}.
     *
     * @param dataSource the host's pool, which stays the host's
     * @return the storage, not yet connected
     */
    public static JdbiStorage postgresql(DataSource dataSource) {
        return postgresql(dataSource, PostgresqlOptions.DEFAULT);
    }

    /**
     * The host's PostgreSQL, directly or through a pooler that gives each transaction to another session of the server: nothing is left in
     * a session, and unless the options say so no prepared statement on the server. Commands run in transactions of their own at READ
     * COMMITTED, questions are a statement each in the mode that the pool is set to; each connection goes back with every setting that
     * it came with.
     *
     * @param dataSource the host's pool, which stays the host's
     * @param options names, and what the driver may keep on the server
     * @return the storage, not yet connected
     */
    public static JdbiStorage postgresql(DataSource dataSource, PostgresqlOptions options) {
        Objects.requireNonNull(dataSource, "dataSource");
        Objects.requireNonNull(options, "options");
        return new JdbiStorage(new PostgresqlDatabase(new HostPool(dataSource::getConnection, options)));
    }

    /**
     * The questions of this storage, answered by a streaming replica of its PostgreSQL where that is fresh enough, for
     * {@link dev.chargehand.Chargehand#readView}. An answer shows at least all that was acknowledged, to whomever, up to the staleness
     * before the question was asked, by this machine's monotonic clock. Where the replica is not known to be so fresh, the primary
     * answers, so with the primary away questions are answered as long as the staleness and then fail. Where the replica fails, the
     * primary is asked once, and the replica left alone for 5 seconds. {@link Reads#eventsAfter} always goes to the primary.
     *
     * <p>Cost: a question is one statement still. At most every half of the staleness, or every eighth while the replica is behind, one
     * caller also looks, by one statement on each server; each new connection to the replica is looked at once. No privileges, tables or
     * jobs are needed, and both servers' clocks may be wrong.
     *
     * <p>Two replicas are two data sources and two results of this. A connection must end at one server as long as it is open:
     * behind a pooler that lends one to several, nothing is proved. Its time to wait for a connection should be short: while the
     * replica is down, one caller in each 5 seconds waits so long.
     *
     * @param replica the host's pool to the replica, which stays the host's
     * @param staleness how old an answer may be, 1 millisecond to 1 hour
     * @return for any thread and any number of calls
     * @throws IllegalArgumentException for any other staleness
     * @throws IllegalStateException where this storage is not on PostgreSQL
     */
    public Reads replica(DataSource replica, Duration staleness) {
        return replica(replica, staleness, System::nanoTime);
    }

    /** With a clock of one's own. */
    Reads replica(DataSource replica, Duration staleness, LongSupplier nanos) {
        Objects.requireNonNull(replica, "replica");
        Objects.requireNonNull(staleness, "staleness");
        if (!(database instanceof PostgresqlDatabase primary)) {
            throw new IllegalStateException("expected a storage on PostgreSQL, found one on " + database.dialect()
                    + "; ask its reads() instead");
        }
        return new JdbiReads(
                new ReplicaAnswers(primary, new Replica(primary.pool(), replica::getConnection, staleness, nanos)));
    }

    /**
     * Makes our tables, or brings those of an older release up to date; changes nothing when they are. Any number of processes
     * may call it at once: one does it, under the database's lock. A SQLite file is made when it is missing, its folder is not.
     *
     * @throws DatabaseUnfitException when the database cannot be used; it is left as it was
     */
    public void migrate() {
        database.migrate();
    }

    /**
     * Checks that the database can be used, as the first use does; for hosts whose own tool runs our SQL files, and for a start
     * that should fail early. Writes nothing.
     *
     * @throws DatabaseUnfitException when the tables are missing, older, newer or another's
     */
    public void validate() {
        database.validate();
    }

    /**
     * Our SQL files, for hosts whose own migration tool is to run them instead of {@link #migrate}, with this storage's names in them.
     * With the usual names a tool may as well read them from the jar, in {@code dev/chargehand/jdbi/migration/postgresql} or
     * {@code sqlite}, under names as Flyway expects them. Each leaves a record of itself, which {@link #validate} looks for.
     *
     * @return the files, oldest first; what a release shipped never changes
     */
    public List<MigrationScript> scripts() {
        return Migrations.of(database.dialect()).stream()
                .map(file -> new MigrationScript(
                        file.version(), file.name(), database.names().in(file.sql())))
                .toList();
    }

    /**
     * This storage inside a transaction of the host's: what commands change there is committed with the host's own rows, or rolled back
     * with them, events included. A command is a savepoint: one that is refused or fails leaves the transaction usable and the host's
     * rows as they are. Questions see what the transaction has changed so far.
     *
     * <p>The connection is never committed, closed or set to anything. It must not be in auto-commit, and reach the tables of this
     * storage. Any isolation from READ COMMITTED on is right. Nothing is tried again: after a
     * {@link dev.chargehand.ConcurrentChangeException} roll back and begin anew. Locks are held until the host ends its
     * transaction, so that should be soon; two transactions of several commands each may wait for each other in a circle, which the
     * database ends by failing one of them so.
     *
     * <p>On SQLite the connection must have {@code foreign_keys} on, and the first command takes the file's write lock: a deferred
     * transaction that has read what another has meanwhile changed fails as a lost race. Events of the transaction have their
     * positions once it is committed; on SQLite at once.
     *
     * @param connection inside the host's transaction
     * @return for the one thread that uses the connection, until that transaction ends
     * @throws IllegalStateException when the connection is in auto-commit, or has {@code foreign_keys} off
     * @throws DatabaseUnfitException when it shows no tables of this release
     */
    public Storage within(Connection connection) {
        Objects.requireNonNull(connection, "connection");
        database.requireFit(connection);
        HostTransaction transaction = new HostTransaction(connection, database.dialect(), hostConnections);
        transaction.requireUsable();
        return new JdbiStorage(transaction, hostConnections);
    }

    /**
     * {@link #within(Connection)} for hosts that use Jdbi themselves.
     *
     * @param handle inside the host's transaction
     * @return for the one thread that uses the handle, until that transaction ends
     * @throws IllegalStateException when its connection is in auto-commit, or has {@code foreign_keys} off
     * @throws DatabaseUnfitException when it shows no tables of this release
     */
    public Storage within(Handle handle) {
        return within(handle.getConnection());
    }

    @Override
    public boolean isLostRaceTriedAgain() {
        return !(database instanceof HostTransaction);
    }

    @Override
    public Reads reads() {
        return reads;
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
        return database.write(handle -> {
            JdbiUnit unit = new JdbiUnit(handle, database.dialect());
            T result = work.apply(unit);
            unit.end();
            return result;
        });
    }

    /** Closes the SQLite file; a data source of the host stays open. May be called again. */
    @Override
    public void close() {
        database.close();
    }
}
