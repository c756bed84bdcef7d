package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerCursorContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteChargerCursorTest extends ChargerCursorContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
