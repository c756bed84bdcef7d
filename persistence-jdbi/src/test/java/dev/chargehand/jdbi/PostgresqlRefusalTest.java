package dev.chargehand.jdbi;

import dev.chargehand.testkit.RefusalContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlRefusalTest extends RefusalContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
