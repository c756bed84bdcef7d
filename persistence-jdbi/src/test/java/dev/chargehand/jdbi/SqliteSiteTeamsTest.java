package dev.chargehand.jdbi;

import dev.chargehand.testkit.SiteTeamsContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteSiteTeamsTest extends SiteTeamsContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
