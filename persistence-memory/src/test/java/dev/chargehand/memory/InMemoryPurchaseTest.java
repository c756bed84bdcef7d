package dev.chargehand.memory;

import dev.chargehand.testkit.PurchaseContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryPurchaseTest extends PurchaseContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
