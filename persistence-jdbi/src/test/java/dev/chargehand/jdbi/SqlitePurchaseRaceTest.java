package dev.chargehand.jdbi;

import dev.chargehand.testkit.PurchaseRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqlitePurchaseRaceTest extends PurchaseRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
