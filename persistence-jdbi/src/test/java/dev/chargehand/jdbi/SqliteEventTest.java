package dev.chargehand.jdbi;

import dev.chargehand.testkit.EventContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteEventTest extends EventContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
