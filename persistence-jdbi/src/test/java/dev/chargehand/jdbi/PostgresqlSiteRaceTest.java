package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.SiteRaceContract;

final class PostgresqlSiteRaceTest extends SiteRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
