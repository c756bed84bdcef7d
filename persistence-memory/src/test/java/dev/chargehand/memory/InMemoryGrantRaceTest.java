package dev.chargehand.memory;

import dev.chargehand.testkit.GrantRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryGrantRaceTest extends GrantRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
