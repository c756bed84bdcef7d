package dev.chargehand.jdbi;

import dev.chargehand.testkit.LicenseTransferContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlLicenseTransferTest extends LicenseTransferContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
