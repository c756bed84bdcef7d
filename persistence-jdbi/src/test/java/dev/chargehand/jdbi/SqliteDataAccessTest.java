package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.DataAccessContract;

final class SqliteDataAccessTest extends DataAccessContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
