package dev.chargehand.jdbi;

import dev.chargehand.testkit.SiteTeamsContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlSiteTeamsTest extends SiteTeamsContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
