package dev.chargehand.memory;

import dev.chargehand.testkit.InputContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryInputTest extends InputContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
