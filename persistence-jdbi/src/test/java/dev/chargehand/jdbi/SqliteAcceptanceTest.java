package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.AcceptanceContract;

final class SqliteAcceptanceTest extends AcceptanceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
