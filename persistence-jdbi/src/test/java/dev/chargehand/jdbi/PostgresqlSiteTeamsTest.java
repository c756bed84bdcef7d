package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.SiteTeamsContract;

final class PostgresqlSiteTeamsTest extends SiteTeamsContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
