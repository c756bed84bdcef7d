package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.ValuesContract;

final class SqliteValuesTest extends ValuesContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
