package dev.chargehand.memory;

import dev.chargehand.testkit.ChargerCursorContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryChargerCursorTest extends ChargerCursorContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
