package dev.chargehand.jdbi;

import dev.chargehand.testkit.ConcurrencyContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteConcurrencyTest extends ConcurrencyContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
