package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.ValuesContract;

final class PostgresqlValuesTest extends ValuesContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
