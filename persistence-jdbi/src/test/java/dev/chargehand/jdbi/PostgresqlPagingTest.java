package dev.chargehand.jdbi;

import dev.chargehand.testkit.PagingContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlPagingTest extends PagingContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
