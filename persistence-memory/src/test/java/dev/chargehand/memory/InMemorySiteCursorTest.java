package dev.chargehand.memory;

import dev.chargehand.testkit.SiteCursorContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemorySiteCursorTest extends SiteCursorContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
