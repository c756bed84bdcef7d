package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.ScopeContract;

final class SqliteScopeTest extends ScopeContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
