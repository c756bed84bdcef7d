package dev.chargehand.jdbi;

import dev.chargehand.testkit.DurabilityContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteDurabilityTest extends DurabilityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
