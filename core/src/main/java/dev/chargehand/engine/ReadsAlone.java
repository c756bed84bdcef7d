package dev.chargehand.engine;

import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.util.function.Function;

/** A storage for questions. No command reaches it by type; one that does by a cast is stopped here. */
final class ReadsAlone implements Storage {
    private final Reads reads;

    ReadsAlone(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Reads reads() {
        return reads;
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
        throw new UnsupportedOperationException(
                "expected a question, found a command: a read view has none; use the Chargehand that it was made of");
    }
}
