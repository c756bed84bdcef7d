package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.OwnershipContract;

final class SqliteOwnershipTest extends OwnershipContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
