package dev.chargehand.memory;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.ValuesContract;

final class InMemoryValuesTest extends ValuesContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
