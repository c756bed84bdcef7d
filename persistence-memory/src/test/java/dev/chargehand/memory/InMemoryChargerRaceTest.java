package dev.chargehand.memory;

import dev.chargehand.testkit.ChargerRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryChargerRaceTest extends ChargerRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
