package dev.chargehand.memory;

import dev.chargehand.testkit.CapabilityContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryCapabilityTest extends CapabilityContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
