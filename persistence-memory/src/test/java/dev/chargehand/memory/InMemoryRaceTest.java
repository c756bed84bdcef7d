package dev.chargehand.memory;

import dev.chargehand.testkit.RaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryRaceTest extends RaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
