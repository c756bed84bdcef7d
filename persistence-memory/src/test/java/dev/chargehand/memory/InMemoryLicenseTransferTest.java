package dev.chargehand.memory;

import dev.chargehand.testkit.LicenseTransferContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryLicenseTransferTest extends LicenseTransferContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
