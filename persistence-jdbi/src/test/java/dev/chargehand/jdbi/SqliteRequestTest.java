package dev.chargehand.jdbi;

import dev.chargehand.testkit.RequestContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteRequestTest extends RequestContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
