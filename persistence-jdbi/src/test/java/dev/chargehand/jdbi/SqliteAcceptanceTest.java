package dev.chargehand.jdbi;

import dev.chargehand.testkit.AcceptanceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteAcceptanceTest extends AcceptanceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
