package dev.chargehand.jdbi;

import dev.chargehand.testkit.SiteRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteSiteRaceTest extends SiteRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
