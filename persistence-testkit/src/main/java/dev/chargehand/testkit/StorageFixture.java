package dev.chargehand.testkit;

import dev.chargehand.spi.Storage;

/** Hands a contract one storage and says in what it really differs from others. Used by one test, then closed. */
public interface StorageFixture extends AutoCloseable {
    /** The storage's name, for messages. */
    String name();

    /** An empty storage. Called once, first. */
    Storage open();

    /** Lets go of the storage as a restart of the host would, and opens it again. */
    Storage reopen();

    /** Whether what was acknowledged is there after {@link #reopen}. */
    boolean keepsStateWhenReopened();

    /** Whether units of work that share no lock run at the same time, rather than one after the other. */
    boolean writesSideBySide();

    @Override
    void close();
}
