package dev.chargehand.jdbi;

import dev.chargehand.testkit.OwnershipRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlOwnershipRaceTest extends OwnershipRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
