package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerInputContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteChargerInputTest extends ChargerInputContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
