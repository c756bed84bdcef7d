package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.OwnershipContract;

final class PostgresqlOwnershipTest extends OwnershipContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
