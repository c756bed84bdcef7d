package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.WhoReachesChargerContract;

final class PostgresqlWhoReachesChargerTest extends WhoReachesChargerContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
