package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlChargerRaceTest extends ChargerRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
