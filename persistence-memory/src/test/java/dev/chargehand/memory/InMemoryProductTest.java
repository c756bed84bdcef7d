package dev.chargehand.memory;

import dev.chargehand.testkit.ProductContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryProductTest extends ProductContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
