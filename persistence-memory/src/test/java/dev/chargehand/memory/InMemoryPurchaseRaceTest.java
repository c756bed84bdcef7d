package dev.chargehand.memory;

import dev.chargehand.testkit.PurchaseRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryPurchaseRaceTest extends PurchaseRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
