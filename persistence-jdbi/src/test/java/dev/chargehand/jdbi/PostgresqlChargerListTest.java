package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerListContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlChargerListTest extends ChargerListContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
