package dev.chargehand.memory;

import dev.chargehand.testkit.SiteListContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemorySiteListTest extends SiteListContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
