package dev.chargehand.memory;

import dev.chargehand.testkit.SiteTeamsContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemorySiteTeamsTest extends SiteTeamsContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
