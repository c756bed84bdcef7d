package dev.chargehand.jdbi;

import dev.chargehand.testkit.PagingContract;
import dev.chargehand.testkit.StorageFixture;

final class SqlitePagingTest extends PagingContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
