package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlChargerTest extends ChargerContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
