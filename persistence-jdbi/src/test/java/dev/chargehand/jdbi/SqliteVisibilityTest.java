package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.VisibilityContract;

final class SqliteVisibilityTest extends VisibilityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
