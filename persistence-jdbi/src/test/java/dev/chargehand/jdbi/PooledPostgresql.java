package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.jdbi.pooler.TransactionPooler;
import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.StorageFixture;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL behind a pooler that gives each transaction to another of a few sessions, with a driver that would prepare each statement on
 * the server at once. The tables are in a schema that is named in each statement, as a search path is a session's.
 */
final class PooledPostgresql implements StorageFixture {
    private static final int CLIENTS = 12;
    private static final int SESSIONS = 4;

    private final PGSimpleDataSource server = PostgresServer.newSchema();
    private final String schema = server.getCurrentSchema();
    private final PostgresqlOptions options = PostgresqlOptions.DEFAULT.withTables(TableNames.DEFAULT.inSchema(schema));
    private final TransactionPooler pooler =
            new TransactionPooler(server.getServerNames()[0], server.getPortNumbers()[0], SESSIONS);
    private final HikariDataSource pool;

    PooledPostgresql() {
        PGSimpleDataSource client = new PGSimpleDataSource();
        client.setServerNames(new String[] {"127.0.0.1"});
        client.setPortNumbers(new int[] {pooler.port()});
        client.setDatabaseName(server.getDatabaseName());
        client.setUser(server.getUser());
        client.setPrepareThreshold(1);
        HikariConfig config = new HikariConfig();
        config.setDataSource(client);
        config.setMaximumPoolSize(CLIENTS);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
    }

    TransactionPooler pooler() {
        return pooler;
    }

    HikariDataSource pool() {
        return pool;
    }

    JdbiStorage storage() {
        return JdbiStorage.postgresql(pool, options);
    }

    JdbiStorage storageThatKeepsStatements() {
        return JdbiStorage.postgresql(pool, options.keepingStatements());
    }

    @Override
    public String name() {
        return "PostgreSQL behind a pooler";
    }

    @Override
    public Storage open() {
        JdbiStorage storage = storage();
        storage.migrate();
        return storage;
    }

    @Override
    public Storage reopen() {
        return storage();
    }

    @Override
    public boolean keepsStateWhenReopened() {
        return true;
    }

    @Override
    public boolean writesSideBySide() {
        return true;
    }

    @Override
    public void close() {
        pool.close();
        pooler.close();
        PostgresServer.drop(server, schema);
        if (!pooler.failures().isEmpty()) {
            throw new AssertionError("the pooler failed", pooler.failures().get(0));
        }
    }
}
