package dev.chargehand.jdbi;

import dev.chargehand.testkit.CapabilityContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteCapabilityTest extends CapabilityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
