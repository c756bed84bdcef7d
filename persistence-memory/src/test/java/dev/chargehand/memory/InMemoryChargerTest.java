package dev.chargehand.memory;

import dev.chargehand.testkit.ChargerContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryChargerTest extends ChargerContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
