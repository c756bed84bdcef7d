package dev.chargehand.jdbi;

import dev.chargehand.testkit.RenewalContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlRenewalTest extends RenewalContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
