package dev.chargehand.jdbi;

import dev.chargehand.testkit.DataAccessContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlDataAccessTest extends DataAccessContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
