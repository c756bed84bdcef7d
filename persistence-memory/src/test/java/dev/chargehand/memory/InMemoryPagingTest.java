package dev.chargehand.memory;

import dev.chargehand.testkit.PagingContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryPagingTest extends PagingContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
