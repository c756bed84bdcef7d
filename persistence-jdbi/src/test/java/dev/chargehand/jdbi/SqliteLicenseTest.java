package dev.chargehand.jdbi;

import dev.chargehand.testkit.LicenseContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteLicenseTest extends LicenseContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
