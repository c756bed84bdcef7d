package dev.chargehand.memory;

import dev.chargehand.testkit.RefusalContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryRefusalTest extends RefusalContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
