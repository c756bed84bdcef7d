package dev.chargehand.memory;

import dev.chargehand.testkit.OwnershipRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryOwnershipRaceTest extends OwnershipRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
