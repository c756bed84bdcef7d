package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Each command in a transaction of the host's on SQLite. */
final class SqliteHostTest extends EveryContract {
    @Override
    StorageFixture newFixture() {
        return new HostedSqlite(TransactionMode.DEFERRED);
    }
}
