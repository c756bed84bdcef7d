package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.VisibilityContract;

final class PostgresqlVisibilityTest extends VisibilityContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
