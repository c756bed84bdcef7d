package dev.chargehand.jdbi;

import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

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
    private final Reads reads;

    private JdbiStorage(Database database) {
        this.database = database;
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
     * The host's PostgreSQL. Commands run in transactions of their own at READ COMMITTED whatever the pool's default; each
     * connection goes back with the auto-commit, isolation and read-only settings that it came with.
     *
     * @param dataSource the host's pool, which stays the host's
     * @return the storage, not yet connected
     */
    public static JdbiStorage postgresql(DataSource dataSource) {
        return new JdbiStorage(new PostgresqlDatabase(Objects.requireNonNull(dataSource, "dataSource")));
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
