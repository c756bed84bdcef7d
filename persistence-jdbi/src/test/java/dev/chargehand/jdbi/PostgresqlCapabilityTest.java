package dev.chargehand.jdbi;

import dev.chargehand.testkit.CapabilityContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlCapabilityTest extends CapabilityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
