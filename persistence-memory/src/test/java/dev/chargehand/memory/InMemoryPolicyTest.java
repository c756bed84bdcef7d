package dev.chargehand.memory;

import dev.chargehand.testkit.PolicyContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryPolicyTest extends PolicyContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
