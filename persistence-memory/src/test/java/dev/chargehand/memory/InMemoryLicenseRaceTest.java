package dev.chargehand.memory;

import dev.chargehand.testkit.LicenseRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryLicenseRaceTest extends LicenseRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
