package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import java.sql.Connection;

/** Each command in a transaction of the host's on PostgreSQL. */
final class PostgresqlHostTest extends EveryContract {
    @Override
    StorageFixture newFixture() {
        return new HostedPostgresql(Connection.TRANSACTION_READ_COMMITTED);
    }
}
