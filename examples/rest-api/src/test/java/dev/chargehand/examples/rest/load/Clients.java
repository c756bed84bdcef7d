package dev.chargehand.examples.rest.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Repeats something for a while in a number of threads, each in its own, as fast as it goes. */
final class Clients {
    private Clients() {}

    /**
     * Repeats it.
     *
     * @param clients how many threads
     * @param time for how long
     * @param work what the thread of each number, from 0 on, repeats
     */
    static Figures measure(int clients, Duration time, IntFunction<? extends Runnable> work) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            List<Callable<long[]>> calls = IntStream.range(0, clients)
                    .mapToObj(client -> repeated(work.apply(client), end))
                    .toList();
            List<Future<long[]>> done = threads.invokeAll(calls);
            long elapsed = System.nanoTime() - start;
            return Figures.of(done.stream().flatMapToLong(Clients::nanos).toArray(), elapsed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<long[]> repeated(Runnable work, long end) {
        return () -> {
            LongStream.Builder nanos = LongStream.builder();
            long before = System.nanoTime();
            while (before < end) {
                work.run();
                long after = System.nanoTime();
                nanos.add(after - before);
                before = after;
            }
            return nanos.build().toArray();
        };
    }

    private static LongStream nanos(Future<long[]> done) {
        try {
            return Arrays.stream(done.get());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a client failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
