package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.SiteRaceContract;

final class SqliteSiteRaceTest extends SiteRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
