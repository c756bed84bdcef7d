package dev.chargehand.jdbi;

import dev.chargehand.testkit.ConcurrencyContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlConcurrencyTest extends ConcurrencyContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
