package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import java.sql.Connection;

/** Both commands in transactions of the host's at REPEATABLE READ. */
final class PostgresqlRepeatableReadHostRaceTest extends EveryRace {
    @Override
    StorageFixture newFixture() {
        return new HostedPostgresql(Connection.TRANSACTION_REPEATABLE_READ);
    }
}
