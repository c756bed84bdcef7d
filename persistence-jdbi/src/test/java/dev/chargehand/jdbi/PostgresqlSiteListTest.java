package dev.chargehand.jdbi;

import dev.chargehand.testkit.SiteListContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlSiteListTest extends SiteListContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
