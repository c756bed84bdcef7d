package dev.chargehand.jdbi;

import dev.chargehand.testkit.OwnershipContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteOwnershipTest extends OwnershipContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
