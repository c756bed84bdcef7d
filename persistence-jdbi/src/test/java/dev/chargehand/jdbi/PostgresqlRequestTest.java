package dev.chargehand.jdbi;

import dev.chargehand.testkit.RequestContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlRequestTest extends RequestContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
