package dev.chargehand.memory;

import dev.chargehand.testkit.DataAccessContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryDataAccessTest extends DataAccessContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
