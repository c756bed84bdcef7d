package dev.chargehand.memory;

import dev.chargehand.StorageException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two equal copies of one mutable state. Readers use the copy that is shown; the writer changes the other one, shows that,
 * waits until the last reader has left the first, and repeats the change there. So a reader always sees a state between two
 * writes, takes no lock and never waits.
 *
 * <p>Any number of readers, one writer at a time; what is read must not be kept beyond the read. A read that began after a
 * write returned sees it.
 */
final class Twin<S> {
    private final S left;
    private final S right;
    private final ReaderCount[] readers = {new ReaderCount(), new ReaderCount()};
    private volatile S shown;
    private volatile int counting;
    private @Nullable Throwable broken;

    Twin(S left, S right) {
        this.left = left;
        this.right = right;
        this.shown = left;
    }

    <T> T read(Function<? super S, T> question) {
        ReaderCount count = enter();
        try {
            return question.apply(shown);
        } finally {
            count.depart();
        }
    }

    /** For a reader that has no object to spare for a function: use {@link #current}, then depart. */
    ReaderCount enter() {
        ReaderCount count = readers[counting];
        count.arrive();
        return count;
    }

    /** What is shown: to the writer itself, or between entering and departing. */
    S current() {
        return shown;
    }

    /** Changes both copies alike. The change is checked beforehand and does not fail; if it does, no more is written. */
    void write(Consumer<? super S> change) {
        if (broken != null) {
            throw new StorageException("an earlier write failed half-way in memory; make a new storage", broken);
        }
        S first = shown;
        S second = first == left ? right : left;
        try {
            change.accept(second);
            shown = second;
            awaitReadersOfTheFormer();
            change.accept(first);
        } catch (RuntimeException | Error failure) {
            broken = failure;
            throw failure;
        }
    }

    /**
     * New readers are counted apart from those there may still be in the former copy. First the other count must be free of
     * stragglers from the write before, or they would be mistaken for new ones.
     */
    private void awaitReadersOfTheFormer() {
        int former = counting;
        readers[1 - former].awaitNone();
        counting = 1 - former;
        readers[former].awaitNone();
    }
}
