package dev.chargehand.memory;

import dev.chargehand.testkit.AccessContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryAccessTest extends AccessContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
