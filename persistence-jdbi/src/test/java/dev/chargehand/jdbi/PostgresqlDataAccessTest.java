package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.DataAccessContract;

final class PostgresqlDataAccessTest extends DataAccessContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
