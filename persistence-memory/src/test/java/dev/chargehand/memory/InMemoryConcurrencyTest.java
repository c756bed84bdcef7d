package dev.chargehand.memory;

import dev.chargehand.testkit.ConcurrencyContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryConcurrencyTest extends ConcurrencyContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
