package dev.chargehand.memory;

import dev.chargehand.testkit.SiteContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemorySiteTest extends SiteContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
