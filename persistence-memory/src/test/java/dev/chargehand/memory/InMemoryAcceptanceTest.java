package dev.chargehand.memory;

import dev.chargehand.testkit.AcceptanceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryAcceptanceTest extends AcceptanceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
