package dev.chargehand.memory;

import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.StorageFixture;

/** A new storage in memory; writes take turns, and nothing outlives it. */
final class InMemoryFixture implements StorageFixture {
    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Storage open() {
        return new InMemoryStorage();
    }

    @Override
    public Storage reopen() {
        return new InMemoryStorage();
    }

    @Override
    public boolean keepsStateWhenReopened() {
        return false;
    }

    @Override
    public boolean writesSideBySide() {
        return false;
    }

    @Override
    public void close() {}
}
