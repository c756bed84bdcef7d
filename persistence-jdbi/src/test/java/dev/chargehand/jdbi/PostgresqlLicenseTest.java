package dev.chargehand.jdbi;

import dev.chargehand.testkit.LicenseContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlLicenseTest extends LicenseContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
