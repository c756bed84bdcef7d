package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import java.sql.Connection;

/** Both commands in transactions of the host's at READ COMMITTED. */
final class PostgresqlReadCommittedHostRaceTest extends EveryRace {
    @Override
    StorageFixture newFixture() {
        return new HostedPostgresql(Connection.TRANSACTION_READ_COMMITTED);
    }
}
