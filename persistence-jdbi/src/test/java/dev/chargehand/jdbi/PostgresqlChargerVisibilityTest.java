package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerVisibilityContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlChargerVisibilityTest extends ChargerVisibilityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
