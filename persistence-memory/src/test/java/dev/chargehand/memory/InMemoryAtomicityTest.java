package dev.chargehand.memory;

import dev.chargehand.testkit.AtomicityContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryAtomicityTest extends AtomicityContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
