package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.SiteTeamsContract;

final class SqliteSiteTeamsTest extends SiteTeamsContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
