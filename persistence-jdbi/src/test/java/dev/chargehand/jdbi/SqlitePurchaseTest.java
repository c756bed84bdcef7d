package dev.chargehand.jdbi;

import dev.chargehand.testkit.PurchaseContract;
import dev.chargehand.testkit.StorageFixture;

final class SqlitePurchaseTest extends PurchaseContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
