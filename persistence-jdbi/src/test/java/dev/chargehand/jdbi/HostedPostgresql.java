package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.StorageFixture;
import java.sql.Connection;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL in transactions of a host's own, at one level of isolation. */
final class HostedPostgresql implements StorageFixture {
    private static final int CONNECTIONS = 12;

    private final PGSimpleDataSource schema = PostgresServer.newSchema();
    private final HikariDataSource pool;
    private final int isolation;

    HostedPostgresql(int isolation) {
        this.isolation = isolation;
        HikariConfig config = new HikariConfig();
        config.setDataSource(schema);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
    }

    @Override
    public String name() {
        return "PostgreSQL in a host's transactions, isolation "
                + switch (isolation) {
                    case Connection.TRANSACTION_READ_COMMITTED -> "READ COMMITTED";
                    case Connection.TRANSACTION_REPEATABLE_READ -> "REPEATABLE READ";
                    default -> "SERIALIZABLE";
                };
    }

    @Override
    public Storage open() {
        HostStorage.migrate(pool);
        storage().migrate();
        return reopen();
    }

    @Override
    public Storage reopen() {
        return new HostStorage(storage(), pool, isolation);
    }

    private JdbiStorage storage() {
        return JdbiStorage.postgresql(pool, PostgresqlOptions.DEFAULT.keepingStatements());
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
        PostgresServer.drop(schema, schema.getCurrentSchema());
    }
}
