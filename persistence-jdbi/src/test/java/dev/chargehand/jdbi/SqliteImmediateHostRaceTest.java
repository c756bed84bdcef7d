package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Both commands in transactions of the host's that begin immediate. */
final class SqliteImmediateHostRaceTest extends EveryRace {
    @Override
    StorageFixture newFixture() {
        return new HostedSqlite(TransactionMode.IMMEDIATE);
    }
}
