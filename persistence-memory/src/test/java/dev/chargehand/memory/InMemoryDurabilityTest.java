package dev.chargehand.memory;

import dev.chargehand.testkit.DurabilityContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryDurabilityTest extends DurabilityContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
