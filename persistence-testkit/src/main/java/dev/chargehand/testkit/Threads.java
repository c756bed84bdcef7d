package dev.chargehand.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads of a test. What takes longer than it ever should is a failure, not a hang. */
final class Threads implements AutoCloseable {
    private static final long PATIENCE_SECONDS = Integer.getInteger("chargehand.patience", 20);
    private static final long SOON_MILLIS = 400;

    private final ExecutorService pool;

    Threads(int size) {
        pool = Executors.newFixedThreadPool(size);
    }

    <T> Future<T> start(Callable<T> task) {
        return pool.submit(task);
    }

    <T> T call(Callable<T> task) throws Exception {
        return result(start(task));
    }

    static <T> T result(Future<T> future) throws Exception {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("expected an answer within " + PATIENCE_SECONDS + " s, found none", late);
        } catch (ExecutionException failed) {
            throw new AssertionError("expected an answer, found an exception", failed);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("expected another thread to get there in " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", interrupted);
        }
    }

    static boolean endsSoon(Future<?> future) throws Exception {
        try {
            return future.get(SOON_MILLIS, TimeUnit.MILLISECONDS) != null;
        } catch (TimeoutException stillWaiting) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
