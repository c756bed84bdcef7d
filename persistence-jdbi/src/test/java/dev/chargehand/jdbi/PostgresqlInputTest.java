package dev.chargehand.jdbi;

import dev.chargehand.testkit.InputContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlInputTest extends InputContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
