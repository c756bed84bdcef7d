package dev.chargehand.jdbi;

import dev.chargehand.testkit.SiteCursorContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlSiteCursorTest extends SiteCursorContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
