package dev.chargehand.jdbi;

import dev.chargehand.testkit.SiteRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlSiteRaceTest extends SiteRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
