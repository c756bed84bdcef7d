package dev.chargehand.spi;

import java.util.function.Function;

/**
 * A place that answers questions by key and records events. Everything above it is shared by all storages.
 *
 * <p>A storage must be thread safe, must return values equal to those it was given, and must return lists in the same order
 * as every other storage: ids by unsigned bytes, instants by time.
 */
public interface Storage {
    /**
     * The questions. Each call must see one consistent state that is at least as new as the last write acknowledged before
     * the call began, must be one statement where statements exist, and must not wait for a writer.
     *
     * @return the questions, for any thread and any number of calls
     */
    Reads reads();

    /**
     * One unit of work, all or nothing: when the work returns normally its changes must be there, durable where the storage
     * is; when it throws, nothing must be, and the same exception must come out. What the work read under its locks must
     * still be true when its changes appear: the outcome of concurrent units must equal that of some serial order that
     * respects real time.
     *
     * @param work reads facts and applies changes; it may be called once only, on the calling thread
     * @param <T> what the work returns
     * @return what the work returned
     * @throws dev.chargehand.ConcurrentChangeException when another unit won a race; nothing was changed, and the work may
     *     be tried again
     * @throws dev.chargehand.StorageException when the storage failed
     */
    <T> T write(Function<? super UnitOfWork, ? extends T> work);

    /**
     * Whether a unit that lost a race is worth trying again at once. It is, except inside a transaction of the host's, which may
     * go on seeing what it saw: there the host begins anew.
     *
     * @return true unless the storage is part of a transaction that it did not begin
     */
    default boolean isLostRaceTriedAgain() {
        return true;
    }
}
