package dev.chargehand.jdbi;

import dev.chargehand.testkit.ProductContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlProductTest extends ProductContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
