package dev.chargehand.jdbi;

import dev.chargehand.testkit.RaceContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlRaceTest extends RaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
