package dev.chargehand.jdbi;

import dev.chargehand.testkit.LicenseRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteLicenseRaceTest extends LicenseRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
