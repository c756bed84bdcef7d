package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.AcceptanceContract;

final class PostgresqlAcceptanceTest extends AcceptanceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
