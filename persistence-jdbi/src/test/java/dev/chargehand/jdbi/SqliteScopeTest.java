package dev.chargehand.jdbi;

import dev.chargehand.testkit.ScopeContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteScopeTest extends ScopeContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
