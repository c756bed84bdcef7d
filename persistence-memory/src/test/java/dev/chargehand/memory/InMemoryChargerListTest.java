package dev.chargehand.memory;

import dev.chargehand.testkit.ChargerListContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryChargerListTest extends ChargerListContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
