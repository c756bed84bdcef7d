package dev.chargehand.memory;

import dev.chargehand.testkit.OwnershipContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryOwnershipTest extends OwnershipContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
