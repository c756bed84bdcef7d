package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteChargerRaceTest extends ChargerRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
