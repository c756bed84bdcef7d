package dev.chargehand.examples.forwarder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** A service that goes on changing things, a little ahead of what a receiver has. */
final class Writing {
    private static final int AHEAD = 150;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> written;
    private volatile boolean going = true;

    private Writing(Service service, LongSupplier received) {
        written = thread.submit(() -> {
            int count = 0;
            while (going) {
                if (count - received.getAsLong() < AHEAD) {
                    service.addMembers(1);
                    count++;
                } else {
                    LockSupport.parkNanos(LOOK_NANOS);
                }
            }
            return count;
        });
    }

    static Writing in(Service service, LongSupplier received) {
        return new Writing(service, received);
    }

    /** How many events it has written. */
    int stop() throws InterruptedException, ExecutionException {
        going = false;
        thread.shutdown();
        return written.get();
    }
}
