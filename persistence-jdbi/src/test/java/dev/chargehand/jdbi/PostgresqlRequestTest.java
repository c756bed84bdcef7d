package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.RequestContract;

final class PostgresqlRequestTest extends RequestContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
