package dev.chargehand.memory;

import dev.chargehand.event.Change;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A storage in memory that keeps every promise of {@link Storage} but the one to survive the process.
 *
 * <p>Writes take turns. Readers never wait for a writer, neither for its work nor while its events are applied: the state is
 * kept twice, and each event is applied first to the copy that nobody reads. The price is twice the maps; the values in
 * them are shared. Thread safe.
 */
public final class InMemoryStorage implements Storage {
    private final Twin<State> states = new Twin<>(new State(), new State());
    private final Reads reads = new MemoryReads(states);
    private final ReentrantLock writer = new ReentrantLock();

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public Reads reads() {
        return reads;
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "expected no unit of work open in this thread, found one; write once it ended");
        }
        writer.lock();
        try {
            MemoryUnit unit = new MemoryUnit(states.current());
            T result = work.apply(unit);
            unit.end().ifPresent(this::apply);
            return result;
        } finally {
            writer.unlock();
        }
    }

    private void apply(Change change) {
        List<RecordedEvent> entries = states.current().record(change);
        states.write(state -> state.apply(change, entries));
    }
}
