package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.WhoReachesChargerContract;

final class SqliteWhoReachesChargerTest extends WhoReachesChargerContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
