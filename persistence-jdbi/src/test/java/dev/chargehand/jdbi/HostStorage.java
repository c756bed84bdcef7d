package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A host whose every command runs in a transaction of the host's own, with a row of the host's after it, so that a deferred transaction begins with ours. It begins a
 * lost race anew, as hosts must.
 */
final class HostStorage implements Storage {
    /** Fewer than elsewhere, because there are five kinds of transactions; {@code chargehand.host.rounds} sets it. */
    static final int ROUNDS = Integer.getInteger("chargehand.host.rounds", 30);

    /** In as many rounds as elsewhere. */
    static final boolean SHOWS_BOTH_ORDERS = ROUNDS >= 1000;

    private final JdbiStorage storage;
    private final DataSource pool;
    private final int isolation;

    HostStorage(JdbiStorage storage, DataSource pool, int isolation) {
        this.storage = storage;
        this.pool = pool;
        this.isolation = isolation;
    }

    /** Makes the host's own table. */
    static void migrate(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            Connections.execute(connection, "create table if not exists host_note (note integer not null)");
        } catch (SQLException e) {
            throw new IllegalStateException("making the host's table", e);
        }
    }

    @Override
    public Reads reads() {
        return storage.reads();
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                T result = storage.within(connection).write(work);
                note(connection);
                connection.commit();
                return result;
            } catch (Throwable failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What the commit of a serializable transaction may say, too. */
    private static StorageException failed(SQLException e) {
        return SqlFailures.translated("the host's transaction", e);
    }

    private static void note(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into host_note (note) values (1)")) {
            insert.executeUpdate();
        }
    }
}
