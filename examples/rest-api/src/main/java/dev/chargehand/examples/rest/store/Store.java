package dev.chargehand.examples.rest.store;

import dev.chargehand.spi.Storage;

/**
 * What the service keeps things in.
 *
 * @param storage the library's
 * @param numbers the host's own
 * @param closing closes the first
 */
public record Store(Storage storage, Numbers numbers, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
        numbers.close();
        closing.run();
    }
}
