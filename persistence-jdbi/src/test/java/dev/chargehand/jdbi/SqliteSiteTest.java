package dev.chargehand.jdbi;

import dev.chargehand.testkit.SiteContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteSiteTest extends SiteContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
