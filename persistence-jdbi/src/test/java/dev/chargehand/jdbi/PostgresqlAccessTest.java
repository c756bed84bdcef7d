package dev.chargehand.jdbi;

import dev.chargehand.testkit.AccessContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlAccessTest extends AccessContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
