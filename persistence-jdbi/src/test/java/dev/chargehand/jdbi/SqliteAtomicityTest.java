package dev.chargehand.jdbi;

import dev.chargehand.testkit.AtomicityContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteAtomicityTest extends AtomicityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
