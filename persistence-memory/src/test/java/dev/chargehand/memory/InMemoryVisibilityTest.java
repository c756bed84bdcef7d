package dev.chargehand.memory;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.VisibilityContract;

final class InMemoryVisibilityTest extends VisibilityContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
