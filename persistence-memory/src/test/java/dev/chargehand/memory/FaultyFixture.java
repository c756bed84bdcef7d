package dev.chargehand.memory;

import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.fault.Fault;

/** The storage in memory with the fault that is planted at the moment. */
final class FaultyFixture implements StorageFixture {
    /** Set by {@link TeethTest} for one run of the contract at a time: a test class cannot be given an argument. */
    static volatile Fault planted = Fault.SOUND;

    private final StorageFixture sound = new InMemoryFixture();
    private final Fault fault = planted;

    @Override
    public String name() {
        return sound.name() + " with " + fault;
    }

    @Override
    public Storage open() {
        return fault.plantedIn(sound.open());
    }

    @Override
    public Storage reopen() {
        return fault.plantedIn(sound.reopen());
    }

    @Override
    public boolean keepsStateWhenReopened() {
        return sound.keepsStateWhenReopened();
    }

    @Override
    public boolean writesSideBySide() {
        return sound.writesSideBySide();
    }

    @Override
    public void close() {
        sound.close();
    }
}
