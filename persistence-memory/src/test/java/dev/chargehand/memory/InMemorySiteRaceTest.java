package dev.chargehand.memory;

import dev.chargehand.testkit.SiteRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemorySiteRaceTest extends SiteRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
