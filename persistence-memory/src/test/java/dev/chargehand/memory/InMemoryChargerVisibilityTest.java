package dev.chargehand.memory;

import dev.chargehand.testkit.ChargerVisibilityContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryChargerVisibilityTest extends ChargerVisibilityContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
