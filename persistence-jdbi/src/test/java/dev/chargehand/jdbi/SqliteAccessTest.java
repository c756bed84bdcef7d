package dev.chargehand.jdbi;

import dev.chargehand.testkit.AccessContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteAccessTest extends AccessContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
