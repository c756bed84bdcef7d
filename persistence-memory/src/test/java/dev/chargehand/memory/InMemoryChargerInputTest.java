package dev.chargehand.memory;

import dev.chargehand.testkit.ChargerInputContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryChargerInputTest extends ChargerInputContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
