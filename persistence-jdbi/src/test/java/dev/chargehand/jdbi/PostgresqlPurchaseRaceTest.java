package dev.chargehand.jdbi;

import dev.chargehand.testkit.PurchaseRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlPurchaseRaceTest extends PurchaseRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
