package dev.chargehand.memory;

import dev.chargehand.testkit.RequestContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryRequestTest extends RequestContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
