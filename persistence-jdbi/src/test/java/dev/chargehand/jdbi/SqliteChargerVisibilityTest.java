package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerVisibilityContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteChargerVisibilityTest extends ChargerVisibilityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
