package dev.chargehand.memory;

import dev.chargehand.testkit.ScopeContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryScopeTest extends ScopeContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
