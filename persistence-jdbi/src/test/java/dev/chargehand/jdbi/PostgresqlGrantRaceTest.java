package dev.chargehand.jdbi;

import dev.chargehand.testkit.GrantRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlGrantRaceTest extends GrantRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
