package dev.chargehand.memory;

import dev.chargehand.testkit.LicenseContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryLicenseTest extends LicenseContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
