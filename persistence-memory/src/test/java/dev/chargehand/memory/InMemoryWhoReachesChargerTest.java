package dev.chargehand.memory;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.WhoReachesChargerContract;

final class InMemoryWhoReachesChargerTest extends WhoReachesChargerContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
