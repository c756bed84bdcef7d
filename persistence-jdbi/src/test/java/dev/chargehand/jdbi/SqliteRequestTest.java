package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.RequestContract;

final class SqliteRequestTest extends RequestContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
