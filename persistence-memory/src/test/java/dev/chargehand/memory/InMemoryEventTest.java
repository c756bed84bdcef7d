package dev.chargehand.memory;

import dev.chargehand.testkit.EventContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryEventTest extends EventContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
