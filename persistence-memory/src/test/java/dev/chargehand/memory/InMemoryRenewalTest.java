package dev.chargehand.memory;

import dev.chargehand.testkit.RenewalContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryRenewalTest extends RenewalContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
