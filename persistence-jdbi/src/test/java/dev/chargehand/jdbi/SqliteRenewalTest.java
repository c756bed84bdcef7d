package dev.chargehand.jdbi;

import dev.chargehand.testkit.RenewalContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteRenewalTest extends RenewalContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
